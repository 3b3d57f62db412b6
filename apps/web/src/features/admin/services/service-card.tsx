'use client';

import { DateTime } from '@lintel/ui/date-time';
import { formatDuration } from '@lintel/ui/duration';
import { type Fact, Facts } from '@lintel/ui/facts';
import { useUi } from '@lintel/ui/provider';
import { StateBadge } from '@lintel/ui/state-badge';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';

type Service = Answers['admin']['listServices']['items'][number];

interface ServiceCardProps {
  readonly service: Service;
  /** Of its heading, below those of the page. */
  readonly level?: 2 | 3;
}

export function ServiceCard({ service, level = 3 }: ServiceCardProps) {
  const t = useTranslations('admin.services');
  const state = service.isSilent ? 'silent' : service.state === 'up' ? 'up' : 'down';
  const name = nameOf(service.service);
  const { error } = service.detail;
  const Heading = `h${level}` as const;
  return (
    <article className="flex w-full min-w-0 flex-col rounded-md border bg-surface px-4 pt-3 pb-2 sm:px-5">
      <header className="flex items-center justify-between gap-3 pb-2">
        <Heading className="min-w-0 truncate font-semibold">{t.has(`names.${name}` as never) ? t(`names.${name}` as never) : name}</Heading>
        <StateBadge phase={state === 'up' ? 'done' : state === 'down' ? 'stopped' : 'not_started'}>{t(state)}</StateBadge>
      </header>
      {typeof error === 'string' ? <p className="mb-2 rounded-md bg-danger-soft px-3 py-2 text-sm break-words">{error}</p> : null}
      {state === 'silent' ? <p className="mb-2 text-sm text-ink-muted">{t('silentHelp')}</p> : null}
      <Facts look="beside" facts={useFacts(service)} className="text-sm" />
    </article>
  );
}

/** `port:files` is called files, `web:host-12` web. */
function nameOf(service: string): string {
  const [kind = '', name = ''] = service.split(':');
  return kind === 'port' ? name : kind;
}

function useFacts({ detail, updatedAt, instance, service }: Service): readonly Fact[] {
  const t = useTranslations('admin.services');
  const { locale } = useUi();
  const word = (value: string) => (t.has(`implementations.${value}` as never) ? t(`implementations.${value}` as never) : value);
  const text = (id: string, label: string, value: unknown, write: (value: string | number) => string = String): readonly Fact[] =>
    typeof value === 'string' || typeof value === 'number' ? [{ id, label, value: write(value) }] : [];
  const isPort = service.startsWith('port:');
  const isProcess = /^(web|worker):/.test(service);
  return [
    ...text('implementation', isProcess ? t('runsOn') : t('by'), detail['implementation'], (value) => word(String(value))),
    ...text('address', t('address'), detail['address']),
    ...text('namespace', t('namespace'), detail['namespace']),
    ...text('latency', t('latency'), detail['latencyMs'], (count) => t('ms', { count: Math.max(1, Math.round(Number(count))) })),
    ...text('circuit', t('circuit'), detail['circuit'], (value) => word(String(value))),
    ...text('version', t('version'), detail['version']),
    ...text('memory', t('memory'), detail['memoryMb'], (count) => t('mb', { count })),
    ...text('uptime', t('uptime'), detail['uptimeSeconds'], (seconds) => formatDuration(Number(seconds) * 1_000, locale)),
    { id: 'told', label: t('told'), value: <><DateTime at={updatedAt} />{isPort ? <span className="block font-normal text-ink-muted">{detail['servedBy'] === 'worker' ? t('tellsWorker') : t('tellsWeb')}</span> : <span className="block max-w-44 truncate font-normal text-ink-muted">{instance}</span>}</> },
  ];
}
