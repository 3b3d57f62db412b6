'use client';

import { toast } from '@lintel/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';

/** What follows a change in a house: a refusal is told, and what is shown is read again, whoever was quicker. */
export function useSettled() {
  const refusal = useRefusal();
  const trpc = useTRPC();
  const queries = useQueryClient();
  return {
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => Promise.all([trpc.building, trpc.verification, trpc.residency, trpc.lease, trpc.houseRules, trpc.unitCode, trpc.checklist, trpc.activity]
      .map((router) => queries.invalidateQueries(router.pathFilter()))),
  };
}
