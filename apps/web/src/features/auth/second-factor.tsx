'use client';

import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useMutation } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useRef, useState } from 'react';
import { formText } from '@/components/form-text';
import { showPasskey } from '@/components/passkey-calls';
import { signInBy } from '@/components/session-calls';
import { useTRPC } from '@/components/trpc-provider';
import type { SignInRefusal } from './sign-in-refusal';
import { attempt, type Problem, Trouble } from './trouble';

export interface SecondFactorProps {
  readonly challenge: SignInRefusal & { readonly code: 'second_factor' };
  readonly onSignedIn: () => void;
  /** Back to the first step, with what went wrong. */
  readonly onGone: (problem: Problem | undefined) => void;
}

type Way = 'totp' | 'recovery_code';

/** What follows the password: a code, a passkey, or a recovery code for whoever lost both. */
export function SecondFactor({ challenge, onSignedIn, onGone }: SecondFactorProps) {
  const t = useTranslations('auth.second');
  const trpc = useTRPC();
  const { handle, factors } = challenge;
  const ways: readonly Way[] = (['totp', 'recovery_code'] as const).filter((way) => factors.includes(way));
  const [way, setWay] = useState<Way | undefined>(factors.includes('totp') ? 'totp' : factors.includes('passkey') ? undefined : ways[0]);
  const [problem, setProblem] = useState<Problem>();
  const [isPending, setPending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const start = useMutation(trpc.passkey.startSecondFactor.mutationOptions());

  async function prove(fields: Readonly<Record<string, string>>) {
    setPending(true);
    setProblem(undefined);
    const answer = await attempt(() => signInBy('second-factor', { handle, ...fields }));
    if (answer === undefined) {
      onSignedIn();
      return;
    }
    setPending(false);
    if (answer.code === 'gone') onGone(answer);
    else setProblem(answer.code === 'wrong' ? { code: 'wrongFactor' } : answer);
    input.current?.select();
  }
  async function byPasskey() {
    setProblem(undefined);
    const asked = await start.mutateAsync({ handle }).catch(() => undefined);
    if (asked?.outcome !== 'asked') {
      onGone({ code: asked === undefined ? 'unreached' : 'gone' });
      return;
    }
    const shown = await showPasskey(asked.options).catch(() => undefined);
    if (shown === undefined) setProblem({ code: 'passkey' });
    else await prove({ kind: 'passkey', response: JSON.stringify(shown) });
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = formText(new FormData(event.currentTarget), 'code').trim();
    if (code !== '' && way !== undefined) void prove({ kind: way, code });
  };
  return (
    <div className="flex flex-col gap-5">
      <p className="text-ink-muted">{t(way === 'recovery_code' ? 'recoveryLead' : 'lead')}</p>
      <Trouble problem={problem} />
      {factors.includes('passkey') && way !== 'recovery_code'
        ? <Button size="lg" tone={way === undefined ? 'primary' : 'secondary'} pending={start.isPending || (isPending && way === undefined)} onClick={() => { void byPasskey(); }}><KeyRound aria-hidden className="size-4" />{t('passkey')}</Button>
        : null}
      {way === undefined ? null : (
        <form key={way} noValidate onSubmit={submit} className="flex flex-col gap-5">
          <Field label={t(way)} hint={t(way === 'totp' ? 'totpHint' : 'recoveryHint')}>
            <Input ref={input} name="code" autoFocus autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} inputMode={way === 'totp' ? 'numeric' : 'text'} maxLength={60} />
          </Field>
          <Button type="submit" tone="primary" size="lg" pending={isPending}>{t('submit')}</Button>
        </form>
      )}
      <div className="flex flex-wrap gap-2">
        {ways.filter((other) => other !== way).map((other) => <Button key={other} tone="quiet" onClick={() => { setWay(other); setProblem(undefined); }}>{t(other === 'totp' ? 'useTotp' : 'useRecovery')}</Button>)}
        <Button tone="quiet" onClick={() => { onGone(undefined); }}>{t('back')}</Button>
      </div>
    </div>
  );
}
