'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Textarea } from '@lintel/ui/textarea';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { linesOf } from './lines';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';

/** What is to be done, a line each; what keeps its words keeps its tick. */
export function ChecklistDialog({ ticket, onClose }: { readonly ticket: Ticket; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const write = useMutation(trpc.ticket.writeChecklist.mutationOptions({ ...useAfterTicket(), onSuccess: onClose }));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    write.mutate({ id: ticket.id, expectedVersion: ticket.version, items: linesOf(formText(new FormData(event.currentTarget), 'items')) });
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('page.checklist')} description={t('ask.checklistHelp')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('ask.checklistLabel')} hint={t('ask.checklistHint')}><Textarea name="items" rows={8} defaultValue={ticket.checks.map(({ text }) => text).join('\n')} /></Field>
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={write.isPending}>{t('save')}</Button></div>
      </form>
    </Dialog>
  );
}
