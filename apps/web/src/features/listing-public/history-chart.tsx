'use client';

import { formatDate, formatMoney } from '@lintel/ui/format';
import { useUi } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { PricePoint } from './history-rows';

const height = 220;
// Drawn in the width it finds, which only a browser knows.
const LinePlot = dynamic(async () => (await import('@lintel/ui/line-plot')).LinePlot, { ssr: false, loading: () => <Skeleton className="h-[220px] w-full" /> });

export interface HistoryChartProps {
  readonly points: readonly PricePoint[];
  readonly currency: string;
  readonly zone: string;
  readonly label: string;
}

/** The price as steps: it holds until it is changed. The table below says the same in words. */
export function HistoryChart({ points, currency, zone, label }: HistoryChartProps) {
  const t = useTranslations('listing.history');
  const { locale } = useUi();
  const span = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0);
  const ticks: Intl.DateTimeFormatOptions = span > 400 * 86_400_000 ? { year: 'numeric' } : { month: 'short', day: 'numeric' };
  return (
    <div className="mb-4 print:hidden" style={{ minHeight: height }}>
      <LinePlot
        label={label}
        height={height}
        series={[{ id: 'price', label: t('series'), shape: 'step', points }]}
        x={{ kind: 'time', label: t('date'), tick: (value) => formatDate(value, locale, zone, ticks), full: (value) => formatDate(value, locale, zone) }}
        y={{ label: t('price'), tick: (value) => formatMoney(value, currency, locale, { style: 'compact' }), full: (value) => formatMoney(value, currency, locale) }}
      />
    </div>
  );
}
