import type { Figures } from '@lintel/domain/directory/contract';
import { formatDuration } from '@lintel/ui/duration';
import { formatPercent } from '@lintel/ui/format';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Formats } from '@/components/words/formats';

export interface FigureListProps {
  readonly figures: Figures;
  readonly formats: Formats;
  readonly locale: string;
}

/** So few that one more may change everything. */
const few = 5;

/** What an agent or agency did, each figure with how many it is of. */
export function FigureList({ figures, formats, locale }: FigureListProps) {
  const t = useTranslations('directory.figures');
  const { daysOnMarket, listToSale, responseSeconds } = figures;
  const of = ({ value, count }: { readonly value: number | null; readonly count: number }, write: (value: number) => string) =>
    value === null ? <Nothing /> : <>{write(value)} <span className="text-sm font-normal text-ink-muted">{t('of', { count })}</span></>;
  return (
    <>
      <dl className="tabular grid grid-cols-2 gap-x-6 gap-y-5 md:grid-cols-3">
        <Figure label={t('closed')}>{formats.number(figures.closed)}</Figure>
        <Figure label={t('published')}>{formats.number(figures.published)}</Figure>
        <Figure label={t('response')}>{of(responseSeconds, (seconds) => formatDuration(seconds * 1_000, locale))}</Figure>
        <Figure label={t('daysOnMarket')}>{of(daysOnMarket, (days) => t('days', { count: Math.round(days) }))}</Figure>
        <Figure label={t('listToSale')}>{of(listToSale, (share) => formatPercent(share, locale))}</Figure>
        <Figure label={t('volume')}>
          {figures.volumes.length === 0 ? <Nothing /> : (
            <ul className="flex flex-col gap-0.5 text-base">
              {figures.volumes.map(({ currency, minor, count, median }) => (
                <li key={currency}>{t('volumeOf', { amount: formats.money(Number(minor), currency, 'compact'), count, median: formats.money(median, currency, 'compact') })}</li>
              ))}
            </ul>
          )}
        </Figure>
      </dl>
      {figures.closed > 0 && figures.closed < few ? <p className="mt-4 text-sm text-ink-muted">{t('few')}</p> : null}
    </>
  );
}

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd className="mt-0.5 text-xl font-semibold">{children}</dd>
    </div>
  );
}

function Nothing() {
  const t = useTranslations('directory.figures');
  return <span className="text-base font-normal text-ink-muted">{t('nothing')}</span>;
}
