'use client';

import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';

/** One's own report taken back. */
export function WithdrawDialog({ ticket, onClose }: { readonly ticket: Ticket; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const withdraw = useMutation(trpc.ticket.withdraw.mutationOptions(useAfterTicket()));
  return (
    <ConfirmDialog open onOpenChange={(open) => { if (!open) onClose(); }} onConfirm={() => withdraw.mutateAsync({ id: ticket.id }).then(onClose, () => undefined)}
      words={{ title: t('ask.withdrawTitle'), consequence: t('ask.withdrawHelp'), action: t('action.withdraw'), tone: 'danger' }} />
  );
}
