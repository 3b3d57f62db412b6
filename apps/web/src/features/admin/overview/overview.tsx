'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../shared/part';
import { Screen } from '../shared/screen';
import { usePlatformLive } from '../shared/use-platform-live';
import { Figures } from './figures';
import { NeedsPerson } from './needs-person';

const ActivityChart = dynamic(() => import('./activity-chart').then((loaded) => loaded.ActivityChart));
const HomesChart = dynamic(() => import('./homes-chart').then((loaded) => loaded.HomesChart));

/** What changes without an event (a worker's lag, a service that fell silent) is looked at this often. */
const everyMs = 10_000;

export function Overview() {
  const t = useTranslations('admin.overview');
  const trpc = useTRPC();
  const figures = useQuery({ ...trpc.admin.getOverview.queryOptions({}), refetchInterval: everyMs });
  const services = useQuery({ ...trpc.admin.listServices.queryOptions({}), refetchInterval: everyMs });
  usePlatformLive([trpc.admin.getOverview.queryFilter({})]);
  if (figures.data === undefined) return figures.isError ? <PartError error={figures.error} onRetry={() => { void figures.refetch(); }} /> : null;
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <NeedsPerson overview={figures.data} services={services.data?.items ?? []} />
      <Figures overview={figures.data} />
      <div className="grid gap-6 lg:grid-cols-2">
        <ActivityChart hours={figures.data.log.perHour} />
        <HomesChart byStatus={figures.data.listings.byStatus} />
      </div>
    </Screen>
  );
}
