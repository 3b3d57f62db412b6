'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type RefObject, useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { leave } from './provider-buttons';
import type { Problem } from './trouble';

interface OrganisationSignInProps {
  /** Where the e-mail address is typed. */
  readonly email: RefObject<HTMLInputElement | null>;
  readonly back: string;
  readonly onProblem: (problem: Problem | undefined) => void;
}

/** On to the sign-in of the organisation that the address's domain belongs to. It is asked of the domain alone, so that it tells nobody who has an account. */
export function OrganisationSignIn({ email, back, onProblem }: OrganisationSignInProps) {
  const t = useTranslations('auth.organisation');
  const trpc = useTRPC();
  const start = useMutation(trpc.sso.startSignIn.mutationOptions());
  const [isLeaving, setLeaving] = useState(false);
  const [note, setNote] = useState<string>();
  const go = async () => {
    const address = email.current?.value.trim() ?? '';
    setNote(/^\S+@\S+\.\S+$/.test(address) ? undefined : t('missing'));
    onProblem(undefined);
    if (!/^\S+@\S+\.\S+$/.test(address)) {
      email.current?.focus();
      return;
    }
    setLeaving(true);
    const asked = await start.mutateAsync({ email: address, returnTo: back }).catch(() => undefined);
    const problem: Problem | undefined = asked === undefined ? { code: 'unreached' } : asked.outcome === 'go' ? await leave(() => Promise.resolve(asked.handle), 'connection') : undefined;
    if (asked?.outcome === 'go' && problem === undefined) return;
    setLeaving(false);
    if (asked?.outcome === 'none') setNote(t('none', { domain: address.slice(address.lastIndexOf('@') + 1) }));
    onProblem(problem);
  };
  return (
    <div className="flex flex-col gap-3">
      <Button size="lg" pending={isLeaving} onClick={() => { void go(); }}><Building2 aria-hidden className="size-4" />{t('go')}</Button>
      {note === undefined ? null : <Banner tone="caution" role="alert">{note}</Banner>}
    </div>
  );
}
