'use client';

import type { ActivityEntry } from '@lintel/domain/activity/contract';
import { erasedText } from '@lintel/kernel';
import { UiLink } from '@lintel/ui/provider';
import type { TimelineEntry } from '@lintel/ui/timeline-entry';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { type Formats } from '../words/formats';
import { useFormats } from '../words/use-formats';
import { type EventWords, useEventWords } from './event-words';

export interface EntryOptions {
  /** Where an entry's record is shown; nowhere when undefined. */
  readonly hrefOf?: (record: ActivityEntry['record']) => string | undefined;
  /** Of one person's own history: told as what they did. */
  readonly isOwn?: boolean;
}

/** Puts entries of the log into the form a timeline shows, in the reader's words. */
export function useEntries({ hrefOf, isOwn = false }: EntryOptions = {}): (entries: readonly ActivityEntry[]) => readonly TimelineEntry[] {
  const words = useEventWords();
  const formats = useFormats();
  const t = useTranslations('events');
  return useCallback((entries) => entries.map((entry) => {
    const href = hrefOf?.(entry.record);
    const what = isOwn ? words.did(entry.type, entry.data) : words.what(entry.type, entry.data);
    return { ...toEntry(entry, words, formats), what: href === undefined ? what : <UiLink href={href} title={t('open')} className="rounded-sm underline-offset-4 hover:underline">{what}</UiLink> };
  }), [words, formats, hrefOf, isOwn, t]);
}

function toEntry(entry: ActivityEntry, words: EventWords, formats: Formats): Omit<TimelineEntry, 'what'> {
  return {
    id: entry.id, at: entry.occurredAt,
    // Who it was and by which door is not for everybody: then neither is made up.
    ...(entry.origin === null ? {} : { from: { origin: entry.origin }, who: { name: entry.actor?.name ?? words.system, ...(entry.onBehalfOf === null ? {} : { onBehalfOf: entry.onBehalfOf.name }) } }),
    ...(entry.reason === null ? {} : { why: entry.reason === erasedText ? words.erased : entry.reason }),
    ...(entry.changed.length === 0 ? {} : {
      changes: entry.changed.map((c) => ({ id: c.field, label: words.field(c.field), before: valueOf(c.field, c.from, entry.data, formats), after: valueOf(c.field, c.to, entry.data, formats) })),
    }),
  };
}

/** Prices are kept in minor units beside their currency; everything else is shown as it is kept. */
function valueOf(field: string, raw: string | number | null | undefined, data: ActivityEntry['data'], formats: Formats): string | null | undefined {
  if (raw === undefined || raw === null) return raw;
  const currency = data['currency'];
  return typeof raw === 'number' && /price/i.test(field) && typeof currency === 'string' ? formats.money(raw, currency) : String(raw);
}
