'use client';

import { toast } from '@lintel/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useRefusal } from '@/components/errors/use-refusal';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';

export type Connection = NonNullable<Answers['sso']['get']['connection']>;

/** What every change here ends in: the page is read again, or the refusal is said. */
export function useChanged(organisationId: string) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  return {
    onSettled: () => client.invalidateQueries(trpc.sso.get.queryFilter({ organisationId })),
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
  };
}
