'use client';

import { EmptyState } from '@lintel/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Waypoints } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../shared/part';
import { Screen } from '../shared/screen';
import { usePlatformLive } from '../shared/use-platform-live';
import { ConsumerCard } from './consumer-card';
import { LogFigures } from './log-figures';
import { ParkedRecords } from './parked-records';

/** Cursors move without an event of their own. */
const everyMs = 2_000;

export function Consumers() {
  const t = useTranslations('admin.consumers');
  const trpc = useTRPC();
  const relay = useQuery({ ...trpc.admin.getRelay.queryOptions({}), refetchInterval: everyMs });
  usePlatformLive([trpc.admin.getRelay.queryFilter(), trpc.admin.listParked.queryFilter()]);
  if (relay.data === undefined) return relay.isError ? <PartError error={relay.error} onRetry={() => { void relay.refetch(); }} /> : null;
  const { sequencer, consumers } = relay.data;
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <LogFigures sequencer={sequencer} />
      {consumers.length === 0 ? (
        <EmptyState icon={<Waypoints aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState>
      ) : (
        <ul className="flex flex-col gap-3">
          {consumers.map((consumer) => <li key={consumer.name}><ConsumerCard consumer={consumer} /></li>)}
        </ul>
      )}
      <ParkedRecords />
    </Screen>
  );
}
