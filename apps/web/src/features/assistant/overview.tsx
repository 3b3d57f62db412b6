'use client';

import { EmptyState } from '@lintel/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../admin/shared/part';
import { Screen } from '../admin/shared/screen';
import { ServiceCard } from '../admin/services/service-card';
import { Evaluations } from './evaluations';
import { OrganisationCard } from './organisation-card';

const everyMs = 10_000;

/** How the assistants of all organisations fare: which implementation serves, what they spend, how often they are right. */
export function AssistantOverview() {
  const t = useTranslations('assistant.admin');
  const trpc = useTRPC();
  const query = useQuery({ ...trpc.assistant.getOverview.queryOptions({}), refetchInterval: everyMs });
  const services = useQuery({ ...trpc.admin.listServices.queryOptions({}), refetchInterval: everyMs });
  if (query.data === undefined) return query.isError ? <PartError error={query.error} onRetry={() => { void query.refetch(); }} /> : null;
  const port = services.data?.items.find(({ service }) => service === 'port:assistant');
  const { organisations, evaluations } = query.data;
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {port === undefined ? <p className="text-ink-muted">{t('noWorker')}</p> : <div className="max-w-md"><ServiceCard service={port} level={2} /></div>}
      <section className="flex flex-col gap-3">
        <h2 className="text-base font-semibold">{t('organisations')}</h2>
        {organisations.length === 0 ? <EmptyState icon={<Sparkles aria-hidden />} title={t('none')}>{t('noneHelp')}</EmptyState> : (
          <ul className="grid gap-3 lg:grid-cols-2">{organisations.map((one) => <li key={one.organisationId} className="flex"><OrganisationCard organisation={one} /></li>)}</ul>
        )}
      </section>
      <Evaluations items={evaluations} />
    </Screen>
  );
}
