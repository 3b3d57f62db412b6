'use client';

import { Banner } from '@lintel/ui/banner';
import { EmptyState } from '@lintel/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { ServerCog } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../shared/part';
import { Screen } from '../shared/screen';
import { ServiceCard } from './service-card';

type Service = Answers['admin']['listServices']['items'][number];

const everyMs = 5_000;
const isProcess = ({ service }: Service) => /^(web|worker):/.test(service);
const isPort = ({ service }: Service) => service.startsWith('port:');

export function Services() {
  const t = useTranslations('admin.services');
  const trpc = useTRPC();
  const services = useQuery({ ...trpc.admin.listServices.queryOptions({}), refetchInterval: everyMs });
  if (services.data === undefined) return services.isError ? <PartError error={services.error} onRetry={() => { void services.refetch(); }} /> : null;
  const { items } = services.data;
  const hasWorker = items.some(({ service, isSilent }) => service.startsWith('worker:') && !isSilent);
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {items.length === 0 ? <EmptyState icon={<ServerCog aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState> : null}
      {items.length > 0 && !hasWorker ? <Banner tone="caution" title={t('noWorker')} role="status">{t('noWorkerHelp')}</Banner> : null}
      <Group title={t('ports')} services={items.filter((one) => isPort(one) || !isProcess(one))} />
      <Group title={t('processes')} services={items.filter(isProcess)} />
    </Screen>
  );
}

function Group({ title, services }: { readonly title: string; readonly services: readonly Service[] }) {
  if (services.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-base font-semibold">{title}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">{services.map((one) => <li key={one.service} className="flex"><ServiceCard service={one} /></li>)}</ul>
    </section>
  );
}
