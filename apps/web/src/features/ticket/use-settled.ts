'use client';

import { toast } from '@lintel/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';

/** What follows a change of a ticket: a refusal is told, and what is shown is read again, whoever was quicker. */
export function useTicketSettled() {
  const refusal = useRefusal();
  const trpc = useTRPC();
  const queries = useQueryClient();
  return {
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => Promise.all([trpc.ticket, trpc.activity].map((router) => queries.invalidateQueries(router.pathFilter()))),
  };
}
