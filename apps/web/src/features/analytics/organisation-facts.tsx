'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { PartError } from '@/features/admin/shared/part';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { Facts } from './facts';
import { factsInput, listFilters } from './period';
import { useFactsTitle } from './use-facts-title';

export function OrganisationFacts({ organisationId }: { readonly organisationId: string }) {
  const t = useTranslations('analytics');
  const trpc = useTRPC();
  const input = factsInput(useAddressFilters(listFilters).filters);
  const title = useFactsTitle(input);
  const facts = useInfiniteQuery(trpc.analytics.listOrganisation.infiniteQueryOptions({ organisationId, ...input }, { getNextPageParam: nextCursor }));
  const rows = useMemo(() => facts.data?.pages.flatMap((page) => page.items) ?? [], [facts.data]);
  if (facts.isError && rows.length === 0) return <PartError error={facts.error} onRetry={() => { void facts.refetch(); }} />;
  return (
    <Facts
      title={title}
      back={{ label: t('organisationTitle'), href: `${paths.insights}?days=${input.days}` }}
      rows={rows}
      more={{ isLoading: facts.isFetching, hasMore: facts.hasNextPage, onMore: () => { void facts.fetchNextPage(); } }}
      isOfPlatform={false}
    />
  );
}
