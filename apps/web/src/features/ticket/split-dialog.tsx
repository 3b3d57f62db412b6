'use client';

import { ticketCategory } from '@lintel/domain/ticket/contract';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { formText } from '@/components/form-text';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';

/** A second thing that came with the first gets a ticket of its own. */
export function SplitDialog({ ticket, onClose }: { readonly ticket: Ticket; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const router = useRouter();
  const split = useMutation(trpc.ticket.split.mutationOptions({ ...useAfterTicket(), onSuccess: ({ id, number }) => { toast({ title: t('ask.splitDone', { number }), tone: 'positive' }); onClose(); router.push(paths.deskTicket(id)); } }));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    split.mutate({ id: ticket.id, expectedVersion: ticket.version, title: formText(form, 'title').trim(), description: formText(form, 'more'), category: ticketCategory.parse(formText(form, 'category')) });
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('action.split')} description={t('ask.splitHelp')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('desk.what')} need="required"><Input name="title" required maxLength={120} /></Field>
        <Field label={t('report.category')}><NativeSelect name="category" defaultValue={ticket.category}>{ticketCategory.options.map((one) => <option key={one} value={one}>{t(`category.${one}`)}</option>)}</NativeSelect></Field>
        <Field label={t('report.more')} need="optional"><Textarea name="more" rows={3} maxLength={4_000} /></Field>
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={split.isPending}>{t('action.split')}</Button></div>
      </form>
    </Dialog>
  );
}
