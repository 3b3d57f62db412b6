'use client';

import { Bell } from '@lintel/ui/bell';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useLive } from '../live/use-live';
import { useTRPC } from '../trpc-provider';
import { BellSkeleton } from './bell-skeleton';

const BellList = lazy(async () => ({ default: (await import('./bell-list')).BellList }));

/** How much is unread, kept true by the inbox's own topic; the list is loaded when it opens. */
export function NotificationBell() {
  const trpc = useTRPC();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(trpc.notification.list.queryOptions({ limit: 1 }));
  useLive(['inbox'], { queries: [trpc.notification.pathFilter()] });
  return (
    <Bell unread={data?.unread ?? 0} open={open} onOpenChange={setOpen}>
      <Suspense fallback={<BellSkeleton />}>
        <BellList onLeave={() => { setOpen(false); }} />
      </Suspense>
    </Bell>
  );
}
