'use client';

import { BarChart } from '@lintel/ui/bar-chart';
import { LineChart } from '@lintel/ui/line-chart';
import { useTranslations } from 'next-intl';
import { useEventWords } from '@/components/timeline/event-words';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import { type Board, type Figure, useFigureWords } from './use-figure-words';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** One figure by day. Days on which nothing was measured have no point. */
export function FigureChart({ figure }: { readonly figure: Figure }) {
  const t = useTranslations('analytics');
  const words = useFigureWords();
  const points = figure.days.flatMap(({ day, value }) => (value === null ? [] : [{ x: at(day), y: value }]));
  return (
    <LineChart
      title={t(`figure.${figure.id}`)}
      caption={t(`caption.${figure.id}`)}
      series={[{ id: figure.id, label: t(`figure.${figure.id}`), points, shape: 'area' }]}
      x={{ label: t('day'), kind: 'time', tick: (value) => words.day(dayAt(value), 'short'), full: (value) => words.day(dayAt(value), 'full') }}
      y={{ label: t(`figure.${figure.id}`), tick: (value) => words.value(figure.unit, value), fromZero: true }}
      fileName={`lintel-${figure.id}`}
    />
  );
}

export function ActionsChart({ actions, listOf }: { readonly actions: Board['actions']; readonly listOf: (type: string) => string }) {
  const t = useTranslations('analytics');
  const events = useEventWords();
  const { number } = useFormats();
  const bars = actions.map(({ type, count }) => ({ id: type, label: events.what(type, {}), value: count, href: listOf(type) }));
  return <BarChart title={t('actions')} caption={t('actionsCaption')} bars={bars} columns={{ label: t('action'), value: t('times') }} format={number} fileName="lintel-actions" direction="rows" />;
}

export function StatusChart({ statuses }: { readonly statuses: Board['statuses'] }) {
  const t = useTranslations('analytics');
  const words = useWords();
  const { number } = useFormats();
  const label = ({ status, value, before }: Board['statuses'][number]) => {
    const change = value - before;
    return change === 0 ? words.of('status', status) : t('statusChange', { status: words.of('status', status), change: `${change > 0 ? '+' : '−'}${number(Math.abs(change))}` });
  };
  const bars = statuses.map((one) => ({ id: one.status, label: label(one), value: one.value }));
  return <BarChart title={t('statuses')} caption={t('statusesCaption')} bars={bars} columns={{ label: t('status'), value: t('homes') }} format={number} fileName="lintel-homes-by-state" direction="rows" />;
}

export function WordsChart({ kind, words }: { readonly kind: 'popular' | 'fruitless'; readonly words: readonly { readonly text: string; readonly searches: number }[] }) {
  const t = useTranslations('analytics');
  const { number } = useFormats();
  const bars = words.map(({ text, searches }) => ({ id: text, label: text, value: searches }));
  return <BarChart title={t(`words.${kind}`)} caption={t(`wordsCaption.${kind}`)} bars={bars} columns={{ label: t('searched'), value: t('times') }} format={number} fileName={`lintel-${kind}-searches`} direction="rows" />;
}
