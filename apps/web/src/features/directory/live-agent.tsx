'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLive } from '@/components/live/use-live';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';

/** Draws the page anew when the badge comes or goes while somebody looks. */
export function LiveAgent({ id, isVerified }: { readonly id: string; readonly isVerified: boolean }) {
  const trpc = useTRPC();
  const router = useRouter();
  useLive([`agent:${id}`], { queries: [trpc.agent.get.queryFilter({ id })] });
  const now = useQuery({ ...trpc.agent.get.queryOptions({ id }), staleTime: 60_000 }).data?.isVerified;
  const hasChanged = now !== undefined && now !== isVerified;
  useEffect(() => { if (hasChanged) router.refresh(); }, [hasChanged, router]);
  return null;
}
