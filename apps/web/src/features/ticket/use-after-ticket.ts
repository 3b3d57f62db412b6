'use client';

import { useTRPC } from '@/components/trpc-provider';
import { useAfterChange } from '@/components/use-after-change';

/** What follows a change of a ticket, or of what a house promises and plans: all of it and its history are read again. */
export function useAfterTicket() {
  const trpc = useTRPC();
  return useAfterChange([trpc.ticket, trpc.slaPolicy, trpc.maintenancePlan, trpc.ticketStaff, trpc.activity].map((router) => router.pathFilter()));
}
