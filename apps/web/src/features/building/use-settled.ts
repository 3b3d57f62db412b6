'use client';

import { useTRPC } from '@/components/trpc-provider';
import { useAfterChange } from '@/components/use-after-change';

/** What follows a change in a house: all that is shown of it is read again. */
export function useSettled() {
  const trpc = useTRPC();
  return useAfterChange([trpc.building, trpc.verification, trpc.residency, trpc.lease, trpc.houseRules, trpc.unitCode, trpc.checklist, trpc.activity].map((router) => router.pathFilter()));
}
