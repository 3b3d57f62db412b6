'use client';

import { Badge } from '@lintel/ui/badge';
import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { Meter } from '@lintel/ui/meter';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { Building2, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useLive } from '@/components/live/use-live';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';

type Item = Answers['building']['list']['items'][number];

/** The buildings one works in, with who lives there and who waits, in numbers. */
export function Buildings({ organisationId }: { readonly organisationId: string | null }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const query = useQuery(trpc.building.list.queryOptions({ isManaged: true, limit: 200 }));
  useLive(organisationId === null ? [] : [`organisation:${organisationId}`], { queries: [trpc.building.list.queryFilter()] });
  const action = <UiLink href={paths.newBuilding} className={buttonClass('primary')}><Plus aria-hidden className="size-4" />{t('list.new')}</UiLink>;
  return (
    <PageBody title={t('list.title')} aside={action}>
      <Answered query={query} failed={t('failed')} skeleton={<ListSkeleton label={t('list.title')} />}>
        {({ items }) => (items.length === 0
          ? <EmptyState icon={<Building2 aria-hidden />} title={t('list.empty')} action={action}>{t('list.emptyHelp')}</EmptyState>
          : <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">{items.map((item) => <li key={item.id}><Card item={item} /></li>)}</ul>)}
      </Answered>
    </PageBody>
  );
}

function Card({ item }: { readonly item: Item }) {
  const t = useTranslations('building');
  const { figures } = item;
  return (
    <UiLink href={paths.building(item.id)} className="flex h-full flex-col gap-4 rounded-md border bg-surface p-5 transition-colors hover:bg-hover">
      <span className="flex items-start justify-between gap-3">
        <span className="min-w-0">
          <span className="block truncate text-lg font-semibold">{item.name}</span>
          <span className="block text-sm text-ink-muted">{item.address === '' ? t('units', { count: item.units }) : item.address}</span>
        </span>
        {figures !== null && figures.waiting > 0 ? <Badge look="accent">{t('list.waiting', { count: figures.waiting })}</Badge> : null}
      </span>
      {figures === null ? null : (
        <span className="mt-auto flex flex-col gap-2">
          <Meter label={t('list.occupied', { occupied: figures.occupied, units: item.units })} value={item.units === 0 ? 0 : figures.occupied / item.units} valueText={t('list.residents', { count: figures.residents })} />
        </span>
      )}
    </UiLink>
  );
}
