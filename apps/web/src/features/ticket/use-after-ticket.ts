'use client';

import { useTRPC } from '@/components/trpc-provider';
import { useAfterChange } from '@/components/use-after-change';

/** What follows a change of a ticket: tickets and their history are read again. */
export function useAfterTicket() {
  const trpc = useTRPC();
  return useAfterChange([trpc.ticket, trpc.activity].map((router) => router.pathFilter()));
}
