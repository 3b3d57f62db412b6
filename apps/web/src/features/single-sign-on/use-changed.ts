'use client';

import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { useAfterChange } from '@/components/use-after-change';

export type Connection = NonNullable<Answers['sso']['get']['connection']>;

/** What every change here ends in: the page is read again, or the refusal is said. */
export function useChanged(organisationId: string) {
  const trpc = useTRPC();
  return useAfterChange([trpc.sso.get.queryFilter({ organisationId })]);
}
