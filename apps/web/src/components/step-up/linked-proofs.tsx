'use client';

import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { LogIn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '../answers';
import { useRefusal } from '../errors/use-refusal';
import { goToProvider } from '../go-to-provider';
import { useTRPC } from '../trpc-provider';

interface LinkedProofsProps {
  readonly identities: Answers['user']['getSecurity']['identities'];
  readonly onProblem: (problem: string | undefined) => void;
}

/** For those who come in by a linked account alone: they show it again, and come back to this page. */
export function LinkedProofs({ identities, onProblem }: LinkedProofsProps) {
  const t = useTranslations('shell.stepUp');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const start = useMutation(trpc.identity.startStepUp.mutationOptions());
  const [isLeaving, setLeaving] = useState(false);
  const providers = [...new Set(identities.flatMap(({ provider }) => (provider === 'connection' ? [] : [provider])))];
  const go = async (provider: (typeof providers)[number]) => {
    setLeaving(true);
    onProblem(undefined);
    try {
      const { pathname, search } = window.location;
      if ((await goToProvider((await start.mutateAsync({ provider, returnTo: `${pathname}${search}` })).handle)) === undefined) return;
      onProblem(t('providerAway'));
    } catch (error) {
      onProblem(refusal(error).text);
    }
    setLeaving(false);
  };
  return (
    <>
      <p>{t('linked')}</p>
      {providers.map((provider) => <Button key={provider} pending={isLeaving} onClick={() => { void go(provider); }}><LogIn aria-hidden className="size-4" />{t(`by.${provider}`)}</Button>)}
    </>
  );
}
