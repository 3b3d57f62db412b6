'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { leave } from './provider-buttons';
import { type Problem, Trouble } from './trouble';

interface ClosedOrganisationsProps {
  readonly items: Answers['sso']['listRequired']['items'];
  readonly back: string;
  readonly onGoOn: () => void;
}

/** Says to who has just signed in, and to nobody else, which of their organisations stay closed to the way they came. */
export function ClosedOrganisations({ items, back, onGoOn }: ClosedOrganisationsProps) {
  const t = useTranslations('auth.closed');
  const trpc = useTRPC();
  const start = useMutation(trpc.sso.startSignIn.mutationOptions());
  const [leaving, setLeaving] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => { first.current?.focus(); }, []);
  const go = async (organisationId: string, email: string) => {
    setLeaving(organisationId);
    const found = await leave(async () => {
      const asked = await start.mutateAsync({ email, returnTo: back });
      if (asked.outcome === 'none') throw new Error('It was switched off meanwhile.');
      return asked.handle;
    }, 'connection');
    if (found === undefined) return;
    setLeaving(undefined);
    setProblem(found);
  };
  return (
    <div ref={first} tabIndex={-1} className="flex flex-col gap-5 outline-none">
      <Trouble problem={problem} />
      {items.map(({ organisationId, organisationName, name, address }) => (
        <div key={organisationId} className="flex flex-col gap-3">
          <Banner tone="caution" role="status">{t(address === null ? 'otherAddress' : 'reason', { organisation: organisationName, name })}</Banner>
          {address === null ? null : (
            <Button tone="primary" size="lg" pending={leaving === organisationId} disabled={leaving !== undefined && leaving !== organisationId} onClick={() => { void go(organisationId, address); }}>{t('go', { name })}</Button>
          )}
        </div>
      ))}
      <Button size="lg" onClick={onGoOn}>{t('goOn')}</Button>
    </div>
  );
}
