'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '@/features/admin/shared/part';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { usePlatformLive } from '@/features/admin/shared/use-platform-live';
import { Board } from './board';
import { periodFilters, periodOf } from './period';

export function PlatformBoard() {
  const t = useTranslations('analytics');
  const trpc = useTRPC();
  const input = periodOf(useAddressFilters(periodFilters).filters);
  const figures = useQuery({ ...trpc.analytics.getPlatform.queryOptions(input), placeholderData: keepPreviousData });
  usePlatformLive([trpc.analytics.getPlatform.queryFilter()]);
  if (figures.data === undefined) return figures.isError ? <PartError error={figures.error} onRetry={() => { void figures.refetch(); }} /> : null;
  return <Board title={t('platformTitle')} answer={figures.data} listHref={paths.analyticsList} />;
}
