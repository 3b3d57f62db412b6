'use client';

import { Banner } from '@lintel/ui/banner';
import { formatDuration } from '@lintel/ui/duration';
import { useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import type { OfferedProvider } from './provider-buttons';
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

interface TroubleProps {
  readonly problem: Problem | undefined;
  /** What people call the providers that this installation knows. */
  readonly providers?: readonly OfferedProvider[];
}

export function Trouble({ problem, providers = [] }: TroubleProps) {
  const t = useTranslations('auth.error');
  const ofProvider = useTranslations('auth.providers');
  const { locale } = useUi();
  if (problem === undefined || problem.code === 'second_factor') return null;
  if (problem.code === 'provider' || problem.code === 'must_prove') {
    const name = providers.find(({ key }) => key === problem.provider)?.name ?? ofProvider('organisation');
    return <Banner tone="caution" role="alert">{ofProvider(problem.code === 'provider' ? problem.because : 'mustProve', { name })}</Banner>;
  }
  const words = problem.code === 'locked' ? t('locked', { wait: formatDuration(problem.retryAfterSeconds * 1_000, locale) }) : t(problem.code);
  return <Banner tone={problem.code === 'wrong' || problem.code === 'wrongFactor' ? 'danger' : 'caution'} role="alert">{words}</Banner>;
}
