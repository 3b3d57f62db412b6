'use client';

import { Banner } from '@lintel/ui/banner';
import { formatDuration } from '@lintel/ui/duration';
import { useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { readRefusal, type SignInRefusal } from './sign-in-refusal';

export type Problem = SignInRefusal | { readonly code: 'unreached' | 'wrongFactor' | 'passkey' };

/** Runs one step of signing in. @returns why it did not end in a session; undefined when it did. */
export async function attempt(step: () => Promise<string | undefined>): Promise<Problem | undefined> {
  try {
    const refusal = await step();
    return refusal === undefined ? undefined : readRefusal(refusal);
  } catch {
    // No answer, or none that is ours: the page says that the server was not reached.
    return { code: 'unreached' };
  }
}

export function Trouble({ problem }: { readonly problem: Problem | undefined }) {
  const t = useTranslations('auth.error');
  const { locale } = useUi();
  if (problem === undefined || problem.code === 'second_factor') return null;
  const words = problem.code === 'locked' ? t('locked', { wait: formatDuration(problem.retryAfterSeconds * 1_000, locale) }) : t(problem.code);
  return <Banner tone={problem.code === 'wrong' || problem.code === 'wrongFactor' ? 'danger' : 'caution'} role="alert">{words}</Banner>;
}
