'use client';

import { ticketCategory, ticketPriority } from '@lintel/domain/ticket/contract';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';

/** What it is about and how urgent: its promises follow. */
export function DescribeDialog({ ticket, onClose }: { readonly ticket: Ticket; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const triage = useMutation(trpc.ticket.triage.mutationOptions({ ...useAfterTicket(), onSuccess: onClose }));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    triage.mutate({
      id: ticket.id, expectedVersion: ticket.version, title: formText(form, 'title').trim(), place: formText(form, 'place').trim(), category: ticketCategory.parse(formText(form, 'category')), priority: ticketPriority.parse(formText(form, 'priority')),
    });
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('action.triage')} description={t('ask.triageHelp')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('desk.what')} need="required"><Input name="title" required maxLength={120} defaultValue={ticket.title} /></Field>
        <Field label={t('report.place')}><Input name="place" maxLength={120} defaultValue={ticket.place} /></Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('report.category')}><NativeSelect name="category" defaultValue={ticket.category}>{ticketCategory.options.map((one) => <option key={one} value={one}>{t(`category.${one}`)}</option>)}</NativeSelect></Field>
          <Field label={t('page.priority')}><NativeSelect name="priority" defaultValue={ticket.priority}>{ticketPriority.options.toReversed().map((one) => <option key={one} value={one}>{t(`priority.${one}`)}</option>)}</NativeSelect></Field>
        </div>
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={triage.isPending}>{t('save')}</Button></div>
      </form>
    </Dialog>
  );
}
