'use client';

import { Badge } from '@lintel/ui/badge';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Card } from '@lintel/ui/card';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useEventWords } from '@/components/timeline/event-words';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../shared/part';
import { usePlatformLive } from '../shared/use-platform-live';
import { CausationTree } from './causation-tree';
import { ConsumersFared } from './consumers-fared';
import { dataOf } from './event-columns';
import { EventData, EventFacts } from './event-facts';

/** One event: its envelope, what it says, what led to it and what followed, and how consumers fared with it. */
export function EventDetail({ id }: { readonly id: string }) {
  const t = useTranslations('admin.events');
  const words = useEventWords();
  const trpc = useTRPC();
  const asked = useQuery(trpc.admin.getEvent.queryOptions({ id }));
  usePlatformLive([trpc.admin.getEvent.queryFilter({ id })]);
  if (asked.data === undefined) return asked.isError ? <PartError error={asked.error} onRetry={() => { void asked.refetch(); }} /> : null;
  const { event, correlated } = asked.data;
  const name = words.what(event.type, dataOf(event));
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 sm:px-6 lg:px-8">
      <header>
        <Breadcrumb crumbs={[{ label: t('back'), href: paths.events }, { label: name }]} />
        <h1 className="mt-2 flex flex-wrap items-center gap-3 text-xl font-semibold tracking-tight">{name} <Badge look="outline"><code>{event.type}</code></Badge></h1>
      </header>
      <Card title={t('tree')}>
        <p className="mb-3 text-ink-muted">{t('treeHelp')}</p>
        <CausationTree events={correlated} currentId={id} />
      </Card>
      <div className="grid gap-6 lg:grid-cols-2">
        <Card title={t('data')}><EventData event={event} /></Card>
        <ConsumersFared detail={asked.data} />
      </div>
      <Card title={t('facts')}><EventFacts event={event} columns={3} /></Card>
    </div>
  );
}
