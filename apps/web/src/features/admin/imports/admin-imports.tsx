'use client';

import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '@/components/trpc-provider';
import { Imports } from './imports';

/** The imports of every agency. */
export function AdminImports() {
  const agencies = useQuery(useTRPC().organisation.list.queryOptions({ kind: 'agency', limit: 100 }));
  return <Imports area="admin" agencies={agencies.data?.items ?? []} />;
}
