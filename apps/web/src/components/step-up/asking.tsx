'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { formatDuration } from '@lintel/ui/duration';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useUi } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { useMutation, useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useRef, useState } from 'react';
import type { Answers, Questions } from '../answers';
import { useRefusal } from '../errors/use-refusal';
import { formText } from '../form-text';
import { showPasskey } from '../passkey-calls';
import { useTRPC } from '../trpc-provider';
import { LinkedProofs } from './linked-proofs';

/** Asks for a passkey, a code, a password or a linked account, whichever the person has. */
export function Asking({ onEnd }: { readonly onEnd: (isConfirmed: boolean) => void }) {
  const t = useTranslations('shell.stepUp');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const { locale } = useUi();
  const formId = 'step-up';
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const query = useQuery(trpc.user.getSecurity.queryOptions({}, { staleTime: 0 }));
  const start = useMutation(trpc.passkey.startStepUp.mutationOptions());
  const stepUp = useMutation(trpc.session.stepUp.mutationOptions());
  const by = query.data?.stepUpBy ?? [];
  const code = by.includes('totp') ? 'totp' : by.includes('password') ? 'password' : undefined;

  const answered = (answer: Answers['session']['stepUp']) => {
    if (answer.outcome === 'confirmed') {
      onEnd(true);
      return;
    }
    setProblem(answer.outcome === 'locked' ? t('locked', { wait: formatDuration(answer.retryAfterSeconds * 1_000, locale) }) : answer.outcome === 'gone' ? t('gone') : t(code === 'password' ? 'wrongPassword' : 'wrongCode'));
    input.current?.select();
  };
  const prove = async (proof: () => Promise<Questions['session']['stepUp']['proof']>) => {
    setProblem(undefined);
    try {
      answered(await stepUp.mutateAsync({ proof: await proof() }));
    } catch (error) {
      setProblem(error instanceof DOMException || (error instanceof Error && error.name === 'NotAllowedError') ? t('gone') : refusal(error).text);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = formText(new FormData(event.currentTarget), 'proof');
    if (typed === '' || code === undefined) return;
    void prove(() => Promise.resolve(code === 'totp' ? { kind: 'totp', code: typed } : { kind: 'password', password: typed }));
  };
  const byPasskey = () =>
    prove(async () => {
      const { handle, options } = await start.mutateAsync({});
      return { kind: 'passkey', handle, response: await showPasskey(options) };
    });
  return (
    <Dialog
      open
      title={t('title')}
      description={t('help')}
      onOpenChange={(open) => { if (!open) onEnd(false); }}
      footer={code === undefined ? undefined : <Button type="submit" form={formId} tone="primary" pending={stepUp.isPending}>{t('confirm')}</Button>}
    >
      <div className="flex flex-col gap-5 pb-1">
        {problem === undefined ? null : <Banner tone="danger" role="alert">{problem}</Banner>}
        {query.isPending ? <Skeleton className="h-16" /> : null}
        {query.isSuccess && by.length === 0 ? <p>{t('none')}</p> : null}
        {by.includes('passkey') ? <Button onClick={() => { void byPasskey(); }} pending={start.isPending}><KeyRound aria-hidden className="size-4" />{t('passkey')}</Button> : null}
        {by.includes('identity') ? <LinkedProofs identities={query.data?.identities ?? []} onProblem={setProblem} /> : null}
        {code === undefined ? null : (
          <form id={formId} noValidate onSubmit={submit}>
            <Field label={t(code)} hint={code === 'totp' ? t('totpHint') : undefined}>
              {code === 'totp'
                ? <Input ref={input} name="proof" inputMode="numeric" autoComplete="one-time-code" maxLength={10} autoFocus />
                : <Input ref={input} name="proof" type="password" autoComplete="current-password" maxLength={200} autoFocus />}
            </Field>
          </form>
        )}
      </div>
    </Dialog>
  );
}
