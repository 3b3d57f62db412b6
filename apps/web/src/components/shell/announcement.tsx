'use client';

import { Banner } from '@lintel/ui/banner';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../trpc-provider';

/** A change reaches pages that are open, too. */
const everyMs = 60_000;

/** What operators want everyone to know. */
export function Announcement() {
  const trpc = useTRPC();
  const { data } = useQuery({ ...trpc.configuration.mine.queryOptions({}), refetchInterval: everyMs, staleTime: everyMs });
  const shown = data?.announcement ?? null;
  return shown === null ? null : <div className="p-3"><Banner tone={shown.tone} role="status">{shown.text}</Banner></div>;
}
