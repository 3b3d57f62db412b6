import { formatPercent } from '@lintel/ui/format';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@lintel/ui/table';
import { useTranslations } from 'next-intl';
import { historyRows, type HistoryRow, type Moment, pricePoints } from './history-rows';
import { HistoryChart } from './history-chart';
import { Part } from './part';
import type { Say } from './say';

export interface HistoryProps {
  readonly moments: readonly Moment[];
  readonly address: string;
  readonly zone: string;
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly say: Say;
}

/** What happened to this place on the market: the line of its prices, and every moment in words. */
export function History({ moments, address, zone, locale, now, say }: HistoryProps) {
  const t = useTranslations('listing');
  const points = pricePoints(moments, now);
  const currency = moments.findLast((moment) => moment.price !== null)?.currency ?? 'USD';
  const change = (row: HistoryRow) => (row.change === null || row.change === 0 ? null : formatPercent(row.change, locale, { signDisplay: 'exceptZero' }));
  const word = (row: HistoryRow) => {
    switch (row.kind) {
      case 'listed': return t('history.listed');
      case 'price': return t('history.price_changed');
      case 'sold': return t('history.sold');
      case 'off': return t('history.offMarket');
      case 'back': return t('history.backOn');
      case 'status': return say.words.of('status', row.status ?? '');
    }
  };
  return (
    <Part id="history" title={t('page.history')}>
      {points.length === 0 ? null : <HistoryChart points={points} currency={currency} zone={zone} label={t('page.chart', { address })} />}
      <Table label={t('page.historyHelp')}>
        <TableHead>
          <TableRow>
            <TableHeader>{t('history.date')}</TableHeader>
            <TableHeader>{t('history.what')}</TableHeader>
            <TableHeader numeric>{t('history.price')}</TableHeader>
            <TableHeader numeric className="max-sm:hidden">{t('history.change')}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {historyRows(moments).map((row) => (
            <TableRow key={row.key}>
              <TableCell><time dateTime={row.at} className="tabular whitespace-nowrap">{say.formats.day(row.at, zone)}</time></TableCell>
              <TableCell>{word(row)}</TableCell>
              <TableCell numeric>
                {row.price === null ? null : say.formats.money(row.price, row.currency)}
                <span className="block text-sm text-ink-muted sm:hidden">{change(row)}</span>
              </TableCell>
              <TableCell numeric className="max-sm:hidden">{change(row)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Part>
  );
}
