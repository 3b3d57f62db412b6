'use client';

import type { ColumnState } from '@lintel/ui/column';
import { DateTime } from '@lintel/ui/date-time';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';
import { useEventWords } from '@/components/timeline/event-words';
import { useFormats } from '@/components/words/use-formats';

/** On its way to the browser a value of any shape becomes one that may be absent. */
export type LoggedEvent = Omit<Answers['admin']['listEvents']['items'][number], 'data'> & { readonly data?: unknown };

/** What an event's `data` holds, where it is an object. */
export function dataOf({ data }: Pick<LoggedEvent, 'data'>): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

export function useOrigin(): (origin: string) => string {
  const t = useTranslations('admin.events.origins');
  // Origins come from the log: `has` is asked before.
  return (origin) => (t.has(origin as never) ? t(origin as never) : origin);
}

export function useEventColumns(): ColumnState<LoggedEvent> {
  const t = useTranslations('admin.events');
  const words = useEventWords();
  const { number } = useFormats();
  return useMemo(() => ({
    all: [
      { id: 'position', header: t('position'), width: '6rem', isNumeric: true, cell: ({ position }) => <span className="text-ink-muted">{position === null ? '…' : number(position)}</span> },
      {
        id: 'what', header: t('what'), width: 'minmax(16rem, 2fr)', isFixed: true,
        cell: (event) => <span className="flex min-w-0 items-baseline gap-2"><span className="truncate font-medium">{words.what(event.type, dataOf(event))}</span><code className="truncate text-sm text-ink-faint">{event.type}</code></span>,
      },
      { id: 'record', header: t('record'), width: 'minmax(11rem, 1fr)', cell: ({ aggregateType, aggregateId }) => <span className="tabular truncate">{aggregateType} <span className="text-sm text-ink-faint">{aggregateId.slice(-12)}</span></span> },
      { id: 'actor', header: t('actor'), width: 'minmax(9rem, 1fr)', cell: ({ actorName }) => <span className="truncate">{actorName ?? <span className="text-ink-faint">{t('system')}</span>}</span> },
      { id: 'origin', header: t('origin'), width: '8rem', cell: ({ origin }) => <span className="text-ink-muted">{t.has(`origins.${origin}` as never) ? t(`origins.${origin}` as never) : origin}</span> },
      { id: 'at', header: t('at'), width: '8rem', cell: ({ occurredAt }) => <DateTime at={occurredAt} /> },
    ],
  }), [t, words, number]);
}

/** An event in two lines, for narrow screens. */
export function EventLine({ event }: { readonly event: LoggedEvent }) {
  const t = useTranslations('admin.events');
  const words = useEventWords();
  return (
    <span className="block min-w-0">
      <span className="flex items-baseline justify-between gap-3"><span className="truncate font-medium">{words.what(event.type, dataOf(event))}</span><span className="shrink-0 text-sm text-ink-muted"><DateTime at={event.occurredAt} /></span></span>
      <span className="block truncate text-sm text-ink-muted">{event.actorName ?? t('system')} · {event.aggregateType}</span>
    </span>
  );
}
