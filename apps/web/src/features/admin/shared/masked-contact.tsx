'use client';

import { isMasked } from '@lintel/kernel';
import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { ReasonDialog } from './reason-dialog';

export interface MaskedContactProps {
  /** As the list gave it. */
  readonly contact: string;
  /** Whose, or where it stands. */
  readonly of: { readonly type: 'person' | 'delivery' | 'suppressed_address'; readonly id: string };
}

/** How somebody can be reached: masked until it is asked for with a reason. Who looked and why is written down before it is shown; it is gone again with the page. */
export function MaskedContact({ contact, of: { type, id } }: MaskedContactProps) {
  const t = useTranslations('admin.contact');
  const trpc = useTRPC();
  const person = useMutation(trpc.person.reveal.mutationOptions());
  const address = useMutation(trpc.notification.revealAddress.mutationOptions());
  const [isAsking, setAsking] = useState(false);
  const [shown, setShown] = useState<string>();
  if (shown !== undefined || !isMasked(contact)) return <span className="break-all">{shown ?? contact}</span>;
  async function reveal(reason: string) {
    setShown(type === 'person' ? (await person.mutateAsync({ userId: id, reason })).email : (await address.mutateAsync({ recordType: type, recordId: id, reason })).address);
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="break-all">{contact}</span>
      <Button size="sm" tone="quiet" onClick={() => { setAsking(true); }}>{t('show')}</Button>
      <ReasonDialog open={isAsking} onOpenChange={setAsking} words={{ title: t('title'), consequence: t('help'), action: t('show'), tone: 'primary' }} onConfirm={reveal} />
    </span>
  );
}
