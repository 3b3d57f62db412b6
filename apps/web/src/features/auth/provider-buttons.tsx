'use client';

import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { LogIn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { goToProvider } from '@/components/go-to-provider';
import { useTRPC } from '@/components/trpc-provider';
import type { ProviderKey } from './sign-in-refusal';
import type { Problem } from './trouble';

export interface OfferedProvider {
  readonly key: Exclude<ProviderKey, 'connection'>;
  readonly name: string;
}

export interface ProviderButtonsProps {
  readonly providers: readonly OfferedProvider[];
  /** Where to go afterwards, within the app. */
  readonly back: string;
  readonly onProblem: (problem: Problem | undefined) => void;
}

/** One button for each provider that this installation knows; none, and not even the line above them, where it knows none. */
export function ProviderButtons({ providers, back, onProblem }: ProviderButtonsProps) {
  const t = useTranslations('auth.providers');
  const trpc = useTRPC();
  const [leaving, setLeaving] = useState<string>();
  const start = useMutation(trpc.identity.startSignIn.mutationOptions());
  if (providers.length === 0) return null;
  const go = async (provider: OfferedProvider['key']) => {
    setLeaving(provider);
    onProblem(undefined);
    const problem = await leave(async () => (await start.mutateAsync({ provider, returnTo: back })).handle, provider);
    if (problem === undefined) return;
    setLeaving(undefined);
    onProblem(problem);
  };
  return (
    <div role="group" aria-label={t('title')} className="flex flex-col gap-3">
      {providers.map(({ key, name }) => (
        <Button key={key} size="lg" pending={leaving === key} disabled={leaving !== undefined && leaving !== key} onClick={() => { void go(key); }}>
          <LogIn aria-hidden className="size-4" />{t('with', { name })}
        </Button>
      ))}
    </div>
  );
}

/** Leaves for a provider. @returns why it did not come to that. */
export async function leave(start: () => Promise<string>, provider: ProviderKey): Promise<Problem | undefined> {
  try {
    const because = await goToProvider(await start());
    return because === undefined ? undefined : { code: 'provider', because, provider };
  } catch {
    // No answer, or none that is ours: the page says that the server was not reached.
    return { code: 'unreached' };
  }
}
