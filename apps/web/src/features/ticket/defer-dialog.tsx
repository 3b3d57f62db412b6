'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';

/** Until which day it rests. */
export function DeferDialog({ ticket, onClose }: { readonly ticket: Pick<Ticket, 'id'>; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const settled = useAfterTicket();
  const defer = useMutation(trpc.ticket.defer.mutationOptions({ ...settled, onSuccess: onClose }));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    defer.mutate({ id: ticket.id, until: formText(new FormData(event.currentTarget), 'until') });
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('ask.deferTitle')} description={t('ask.deferHelp')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('ask.deferLabel')} need="required"><Input name="until" type="date" required /></Field>
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={defer.isPending}>{t('action.defer')}</Button></div>
      </form>
    </Dialog>
  );
}
