'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { formatDuration } from '@lintel/ui/duration';
import { Field } from '@lintel/ui/field';
import { IconButton } from '@lintel/ui/icon-button';
import { Input } from '@lintel/ui/input';
import { useUi } from '@lintel/ui/provider';
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useRef, useState } from 'react';
import { formText } from '@/components/form-text';
import { paths } from '@/components/paths';
import { safePlace } from './back';
import { signIn } from '@/components/session-calls';
import { readRefusal, type SignInRefusal } from './sign-in-refusal';

type Problem = SignInRefusal | { readonly code: 'unreached' };

export interface SignInFormProps {
  /** Where to go afterwards, as the address said. */
  readonly back: string | undefined;
  /** What an attempt before this page was refused with. */
  readonly refused: string | undefined;
}

/** E-mail and password. The browser's own manager fills it; nothing typed is lost when it is refused. */
export function SignInForm({ back, refused }: SignInFormProps) {
  const t = useTranslations('auth');
  const [problem, setProblem] = useState<Problem | undefined>(refused === undefined ? undefined : readRefusal(refused));
  const [missing, setMissing] = useState<{ readonly email?: string; readonly password?: string }>({});
  const [isPending, setPending] = useState(false);
  const [isShown, setShown] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [email, secret] = [formText(form, 'email').trim(), formText(form, 'password')];
    const found = {
      ...(/^\S+@\S+\.\S+$/.test(email) ? {} : { email: t('error.missingEmail') }),
      ...(secret === '' ? { password: t('error.missingPassword') } : {}),
    };
    setMissing(found);
    if (Object.keys(found).length > 0) {
      event.currentTarget.querySelector<HTMLInputElement>(`[name=${Object.keys(found)[0] ?? 'email'}]`)?.focus();
      return;
    }
    setPending(true);
    setProblem(undefined);
    const answer = await attempt(email, secret);
    if (answer === undefined) {
      // A whole new page: everything on it is read as the person who has just come.
      window.location.assign(safePlace(back, paths.start));
      return;
    }
    setPending(false);
    setProblem(answer);
    password.current?.select();
  }

  return (
    <form noValidate onSubmit={(event) => { void submit(event); }} className="flex flex-col gap-5">
      <Trouble problem={problem} />
      <Field label={t('email')} error={missing.email}>
        <Input name="email" type="email" autoComplete="username" inputMode="email" autoCapitalize="none" spellCheck={false} />
      </Field>
      <Field label={t('password')} error={missing.password}>
        <Input
          ref={password}
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          after={<IconButton label={t(isShown ? 'hide' : 'show')} icon={isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />} onClick={() => { setShown(!isShown); }} />}
        />
      </Field>
      <Button type="submit" tone="primary" size="lg" pending={isPending}>{t('submit')}</Button>
    </form>
  );
}

async function attempt(email: string, password: string): Promise<Problem | undefined> {
  try {
    const refusal = await signIn(email, password);
    return refusal === undefined ? undefined : readRefusal(refusal);
  } catch {
    // No answer, or none that is ours: the page says that the server was not reached.
    return { code: 'unreached' };
  }
}

function Trouble({ problem }: { readonly problem: Problem | undefined }) {
  const t = useTranslations('auth.error');
  const { locale } = useUi();
  if (problem === undefined) return null;
  if (problem.code === 'second_factor') return null;
  const words = problem.code === 'locked' ? t('locked', { wait: formatDuration(problem.retryAfterSeconds * 1_000, locale) }) : t(problem.code);
  return <Banner tone={problem.code === 'wrong' ? 'danger' : 'caution'} role="alert">{words}</Banner>;
}
