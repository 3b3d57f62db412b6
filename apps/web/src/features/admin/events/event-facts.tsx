'use client';

import { CopyButton } from '@lintel/ui/copy-button';
import { DateTime } from '@lintel/ui/date-time';
import { type Fact, Facts } from '@lintel/ui/facts';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { type LoggedEvent, useOrigin } from './event-columns';

/** The envelope of an event; each id leads to the part of the log that shares it. */
export function EventFacts({ event, columns }: { readonly event: LoggedEvent; readonly columns: 1 | 3 }) {
  const t = useTranslations('admin.events');
  const origin = useOrigin();
  const facts: readonly Fact[] = [
    { id: 'at', label: t('at'), value: <DateTime at={event.occurredAt} show="moment" /> },
    { id: 'position', label: t('position'), value: event.position ?? t('pending') },
    { id: 'actor', label: t('actor'), value: event.actorId === null ? t('system') : <UiLink href={paths.eventsWhere(`actorId=${event.actorId}`)} className={linkClass}>{event.actorName ?? event.actorId}</UiLink> },
    { id: 'origin', label: t('origin'), value: origin(event.origin) },
    { id: 'record', label: t('record'), value: <Identified value={event.aggregateId} href={paths.eventsWhere(`aggregateId=${event.aggregateId}`)} before={event.aggregateType} /> },
    { id: 'recordVersion', label: t('recordVersion'), value: event.aggregateVersion },
    { id: 'correlation', label: t('correlationId'), value: <Identified value={event.correlationId} href={paths.eventsWhere(`correlationId=${encodeURIComponent(event.correlationId)}`)} /> },
    ...(event.organisationId === null ? [] : [{ id: 'organisation', label: t('organisationId'), value: <Identified value={event.organisationId} href={paths.eventsWhere(`organisationId=${event.organisationId}`)} /> }]),
    ...(event.onBehalfOf === null ? [] : [{ id: 'onBehalfOf', label: t('onBehalfOf'), value: <Identified value={event.onBehalfOf} href={paths.eventsWhere(`actorId=${event.onBehalfOf}`)} /> }]),
    { id: 'id', label: t('id'), value: <Identified value={event.id} /> },
    { id: 'version', label: t('version'), value: event.version },
    ...(event.reason === null ? [] : [{ id: 'reason', label: t('reason'), value: event.reason, isWide: true }]),
  ];
  return <Facts facts={facts} columns={columns} />;
}

const linkClass = 'underline-offset-4 hover:underline text-accent-ink';

function Identified({ value, href, before }: { readonly value: string; readonly href?: string; readonly before?: string }) {
  const id = <code className="min-w-0 text-sm break-all">{value}</code>;
  return (
    <span className="flex min-w-0 items-center gap-1">
      <span className="min-w-0">{before === undefined ? null : `${before} `}{href === undefined ? id : <UiLink href={href} className={linkClass}>{id}</UiLink>}</span>
      <CopyButton value={value} />
    </span>
  );
}

/** What an event says, as it was written. */
export function EventData({ event }: { readonly event: LoggedEvent }) {
  const t = useTranslations('admin.events');
  return <pre tabIndex={0} role="region" aria-label={t('data')} className="max-h-96 overflow-auto rounded-md bg-sunken p-3 text-sm">{JSON.stringify(event.data, null, 2)}</pre>;
}
