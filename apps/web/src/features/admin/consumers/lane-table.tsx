'use client';

import { formatDuration } from '@lintel/ui/duration';
import { useUi } from '@lintel/ui/provider';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@lintel/ui/table';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/components/words/use-formats';
import type { Consumer } from './consumer-state';

export function LaneTable({ consumer }: { readonly consumer: Consumer }) {
  const t = useTranslations('admin.consumers');
  const { locale } = useUi();
  const { number } = useFormats();
  return (
    <div className="border-t px-4 pb-3 sm:px-5">
      <p className="pt-3 text-sm text-ink-muted">{consumer.types === null ? t('allEvents') : consumer.types.join(', ')}</p>
      <Table label={`${consumer.name}: ${t('lanes')}`}>
        <TableHead>
          <TableRow><TableHeader>{t('lanes')}</TableHeader><TableHeader numeric>{t('cursor')}</TableHeader><TableHeader numeric>{t('behind')}</TableHeader><TableHeader>{t('holder')}</TableHeader></TableRow>
        </TableHead>
        <TableBody>
          {consumer.lanes.map((lane) => (
            <TableRow key={lane.lane}>
              <TableCell>{t('lane', { lane: lane.lane + 1 })}</TableCell>
              <TableCell numeric>{number(lane.cursor)}</TableCell>
              <TableCell numeric>{lane.lagEvents === 0 ? '0' : t('behindBy', { events: lane.lagEvents, time: formatDuration(lane.lagSeconds * 1_000, locale) })}</TableCell>
              <TableCell className="max-w-64 truncate text-sm text-ink-muted">{lane.leaseOwner ?? t('free')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
