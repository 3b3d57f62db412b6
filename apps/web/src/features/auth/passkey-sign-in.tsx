'use client';

import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { showPasskey } from '@/components/passkey-calls';
import { signInBy } from '@/components/session-calls';
import { useTRPC } from '@/components/trpc-provider';
import { attempt, type Problem } from './trouble';

/** Signing in by a passkey alone, whoever's this device has. */
export function PasskeySignIn({ onSignedIn, onProblem }: { readonly onSignedIn: () => void; readonly onProblem: (problem: Problem | undefined) => void }) {
  const t = useTranslations('auth');
  const trpc = useTRPC();
  const [isPending, setPending] = useState(false);
  const start = useMutation(trpc.passkey.startSignIn.mutationOptions());
  const enter = async (): Promise<Problem | undefined> => {
    const asked = await start.mutateAsync({}).catch(() => undefined);
    if (asked === undefined) return { code: 'unreached' };
    const shown = await showPasskey(asked.options).catch(() => undefined);
    if (shown === undefined) return { code: 'passkey' };
    const answer = await attempt(() => signInBy('passkey', { handle: asked.handle, response: JSON.stringify(shown) }));
    return answer?.code === 'wrong' ? { code: 'passkey' } : answer;
  };
  const go = async () => {
    setPending(true);
    onProblem(undefined);
    const problem = await enter();
    if (problem === undefined) {
      onSignedIn();
      return;
    }
    setPending(false);
    onProblem(problem);
  };
  return <Button size="lg" pending={isPending} onClick={() => { void go(); }}><KeyRound aria-hidden className="size-4" />{t('byPasskey')}</Button>;
}
