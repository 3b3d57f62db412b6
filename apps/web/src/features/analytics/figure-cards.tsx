'use client';

import { formatPercent } from '@lintel/ui/format';
import { useUi } from '@lintel/ui/provider';
import { Sparkline } from '@lintel/ui/sparkline';
import { Stat } from '@lintel/ui/stat';
import { useTranslations } from 'next-intl';
import { trendOf } from './trend';
import { type Figure, useFigureWords } from './use-figure-words';

export interface FigureCardsProps {
  readonly figures: readonly Figure[];
  readonly days: number;
  readonly listOf: (figure: string) => string;
}

export function FigureCards({ figures, days, listOf }: FigureCardsProps) {
  const t = useTranslations('analytics');
  const { locale } = useUi();
  const words = useFigureWords();
  const said = { percent: (share: number) => formatPercent(share, locale), against: t('against', { days }) };
  return (
    <section aria-label={t('figures')} className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
      {figures.map(({ id, unit, value, before, isAlarming, hasList, days: byDay }) => (
        <Stat
          key={id}
          label={<>{t(`figure.${id}`)}{isAlarming ? <span className="ml-1 font-medium text-danger-ink">{t('alarming')}</span> : null}</>}
          value={words.valueOrNone(unit, value)}
          trend={trendOf(id, value, before, said)}
          chart={<Sparkline values={byDay.map((day) => day.value ?? 0)} width={160} height={28} />}
          href={hasList ? listOf(id) : undefined}
          className={isAlarming ? 'border-danger' : undefined}
        />
      ))}
    </section>
  );
}
