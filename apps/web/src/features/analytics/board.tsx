'use client';

import { Segmented } from '@lintel/ui/segmented';
import { Select } from '@lintel/ui/select';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { Screen } from '@/features/admin/shared/screen';
import { FigureCards } from './figure-cards';
import { NothingYet } from './funnel';
import { factsQuery, periodFilters, periodOf, periods } from './period';
import { type Board as Answer, useFigureWords } from './use-figure-words';

const FigureChart = dynamic(() => import('./charts').then((loaded) => loaded.FigureChart));
const ActionsChart = dynamic(() => import('./charts').then((loaded) => loaded.ActionsChart));
const StatusChart = dynamic(() => import('./charts').then((loaded) => loaded.StatusChart));
const WordsChart = dynamic(() => import('./charts').then((loaded) => loaded.WordsChart));
const Funnel = dynamic(() => import('./funnel').then((loaded) => loaded.Funnel));

export interface BoardProps {
  readonly title: string;
  readonly answer: Answer;
  /** The address of the list of facts with this query. */
  readonly listHref: (query: string) => string;
}

/** Figures with their trend, and the charts behind them. */
export function Board({ title, answer, listHref }: BoardProps) {
  const t = useTranslations('analytics');
  const words = useFigureWords();
  const { filters, set } = useAddressFilters(periodFilters);
  const period = periodOf(filters);
  const [chosen, setChosen] = useState(answer.figures[0]?.id);
  const shown = answer.figures.find(({ id }) => id === chosen) ?? answer.figures[0];
  const listOf = (figure: string) => listHref(factsQuery(period, { figure }));
  const { searches } = answer;
  const isSelling = answer.funnel.length > 0;
  return (
    <Screen
      title={title}
      lead={t('lead', { from: words.day(answer.from, 'full'), to: words.day(answer.to, 'full'), zone: answer.zone })}
      tools={<Segmented label={t('period')} options={periods.map((value) => ({ value, label: t(`periods.${value}`) }))} value={String(period.days) as (typeof periods)[number]} onValueChange={(value) => { set('days', value); }} />}
    >
      <FigureCards figures={answer.figures} days={period.days} listOf={listOf} />
      <section aria-label={t('byDay')} className="flex flex-col gap-3">
        <div className="max-w-xs"><Select label={t('choose')} options={answer.figures.map(({ id }) => ({ value: id, label: t(`figure.${id}`) }))} value={shown?.id ?? ''} onValueChange={(id) => { setChosen(answer.figures.find((figure) => figure.id === id)?.id); }} /></div>
        {shown === undefined ? null : <FigureChart figure={shown} />}
      </section>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {isSelling ? <Funnel funnel={answer.funnel} listOf={listOf} /> : null}
        {!isSelling ? null : answer.statuses.length === 0 ? <NothingYet title={t('statuses')}>{t('noHomes')}</NothingYet> : <StatusChart statuses={answer.statuses} />}
        {answer.actions.length === 0 ? <NothingYet title={t('actions')}>{t('noActions')}</NothingYet> : <ActionsChart actions={answer.actions} listOf={(type) => listHref(factsQuery(period, { type }))} />}
        {searches === null ? null : (['popular', 'fruitless'] as const).map((kind) => (
          searches[kind].length === 0 ? <NothingYet key={kind} title={t(`words.${kind}`)}>{t('noSearches')}</NothingYet> : <WordsChart key={kind} kind={kind} words={searches[kind]} />
        ))}
      </div>
    </Screen>
  );
}
