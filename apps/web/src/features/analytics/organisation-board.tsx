'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '@/features/admin/shared/part';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { Board } from './board';
import { periodFilters, periodOf } from './period';

export function OrganisationBoard({ organisationId }: { readonly organisationId: string }) {
  const t = useTranslations('analytics');
  const trpc = useTRPC();
  const input = { organisationId, ...periodOf(useAddressFilters(periodFilters).filters) };
  const figures = useQuery({ ...trpc.analytics.getOrganisation.queryOptions(input), placeholderData: keepPreviousData });
  useLive([`organisation:${organisationId}`], { queries: [trpc.analytics.getOrganisation.queryFilter()] });
  if (figures.data === undefined) return figures.isError ? <PartError error={figures.error} onRetry={() => { void figures.refetch(); }} /> : null;
  return <Board title={t('organisationTitle')} answer={figures.data} listHref={paths.insightsList} />;
}
