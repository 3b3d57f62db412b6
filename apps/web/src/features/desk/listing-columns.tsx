'use client';

import type { Column } from '@lintel/ui/column';
import { DateTime } from '@lintel/ui/date-time';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';
import { useFormats } from '@/components/words/use-formats';
import { ListingBadge } from './listing-badge';
import { useDeadlineWords } from '@/components/use-deadline-words';

export type ListingRow = Answers['listing']['list']['items'][number];

export function useListingColumns(): readonly Column<ListingRow>[] {
  const t = useTranslations('desk.listings.columns');
  const formats = useFormats();
  const deadlineWords = useDeadlineWords('desk');
  return useMemo<readonly Column<ListingRow>[]>(() => [
    {
      id: 'title', header: t('title'), width: 'minmax(14rem, 2.4fr)', isFixed: true,
      cell: (row) => (
        <span className="flex min-w-0 flex-col">
          <span className="truncate font-medium">{row.title === '' ? row.listingKey : row.title}</span>
          <span className="truncate text-sm text-ink-muted">{row.unparsedAddress}</span>
        </span>
      ),
    },
    { id: 'status', header: t('status'), width: 'minmax(11.5rem, 1fr)', cell: (row) => <ListingBadge listing={row} /> },
    { id: 'price', header: t('price'), width: 'minmax(7rem, 1fr)', isNumeric: true, cell: (row) => { const price = row.closePrice ?? row.listPrice; return price === null ? '–' : formats.money(price, row.currency); } },
    { id: 'days', header: t('days'), width: '4.5rem', isNumeric: true, cell: (row) => formats.number(row.daysOnMarket) },
    { id: 'views', header: t('views'), width: '4.5rem', isNumeric: true, cell: (row) => formats.number(row.viewCount ?? 0) },
    { id: 'saves', header: t('saves'), width: '4.5rem', isNumeric: true, cell: (row) => formats.number(row.saveCount ?? 0) },
    { id: 'inquiries', header: t('inquiries'), width: '5.5rem', isNumeric: true, cell: (row) => formats.number(row.inquiryCount ?? 0) },
    {
      id: 'next', header: t('next'), width: 'minmax(10rem, 1.4fr)',
      cell: (row) => (row.next === null ? '' : <span className="truncate text-sm">{deadlineWords(row.next).what} <span className="text-ink-muted"><DateTime at={row.next.dueAt} /></span></span>),
    },
    { id: 'agent', header: t('agent'), width: 'minmax(7rem, 1fr)', cell: (row) => <span className="truncate">{row.listAgentName ?? '–'}</span> },
    { id: 'updated', header: t('updated'), width: '8rem', cell: (row) => <DateTime at={row.updatedAt} /> },
  ], [t, formats, deadlineWords]);
}
