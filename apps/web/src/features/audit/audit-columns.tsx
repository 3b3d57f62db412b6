'use client';

import type { ColumnState } from '@lintel/ui/column';
import { DateTime } from '@lintel/ui/date-time';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';
import { useEventWords } from '@/components/timeline/event-words';
import { useFormats } from '@/components/words/use-formats';

export type AuditEntry = Answers['audit']['list']['items'][number];

/** What an entry tells, in words. */
export function useEntryWords(): { readonly what: (entry: AuditEntry) => string; readonly who: (entry: AuditEntry) => string; readonly record: (entry: AuditEntry) => string } {
  const t = useTranslations('audit');
  const words = useEventWords();
  return useMemo(() => {
    const record = ({ read, recordType, recordId }: AuditEntry) => `${(read?.recordType ?? recordType).replaceAll('_', ' ')} …${(read?.recordId ?? recordId).slice(-12)}`;
    return {
      record,
      what: (entry) => (entry.read === null ? words.what(entry.type, {}) : t('read', { record: entry.read.recordType.replaceAll('_', ' ') })),
      who: ({ actor, onBehalfOf }) => [actor?.name ?? t('program'), ...(onBehalfOf === null ? [] : [t('onBehalf', { name: onBehalfOf.name })])].join(' '),
    };
  }, [t, words]);
}

export function useAuditColumns(): ColumnState<AuditEntry> {
  const t = useTranslations('audit');
  const { what, who, record } = useEntryWords();
  const { number } = useFormats();
  return useMemo(() => ({
    all: [
      { id: 'seq', header: t('seq'), width: '6rem', isNumeric: true, cell: ({ seq }) => <span className="text-ink-muted">{number(seq)}</span> },
      { id: 'what', header: t('what'), width: 'minmax(14rem, 2fr)', isFixed: true, cell: (entry) => <span className="truncate font-medium">{what(entry)}</span> },
      { id: 'who', header: t('who'), width: 'minmax(10rem, 1fr)', cell: (entry) => <span className="truncate">{who(entry)}</span> },
      { id: 'record', header: t('record'), width: 'minmax(11rem, 1fr)', cell: (entry) => <span className="tabular truncate text-ink-muted">{record(entry)}</span> },
      { id: 'from', header: t('from'), width: '11rem', cell: ({ origin }) => <span className="truncate text-ink-muted">{t(`origins.${origin}`)}</span> },
      { id: 'at', header: t('when'), width: '8rem', cell: ({ at }) => <DateTime at={at} /> },
    ],
  }), [t, what, who, record, number]);
}

/** An entry in two lines, for narrow screens. */
export function AuditLine({ entry }: { readonly entry: AuditEntry }) {
  const { what, who } = useEntryWords();
  return (
    <span className="block min-w-0">
      <span className="flex items-baseline justify-between gap-3"><span className="truncate font-medium">{what(entry)}</span><span className="shrink-0 text-sm text-ink-muted"><DateTime at={entry.at} /></span></span>
      <span className="block truncate text-sm text-ink-muted">{who(entry)}</span>
    </span>
  );
}
