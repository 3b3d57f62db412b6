import type { StatTrend } from '@lintel/ui/stat';

/** Figures of which more is not better. */
const better: Readonly<Record<string, 'more' | 'less'>> = {
  signUps: 'more', activePeople: 'more', published: 'more', views: 'more', inquiries: 'more', closed: 'more', responseTime: 'less', tickets: 'less', promisesBroken: 'less', fruitless: 'less', lag: 'less', errors: 'less',
};

/** How a figure moved against the period before. Undefined where there is nothing to compare with. */
export function trendOf(id: string, value: number | null, before: number | null, words: { readonly percent: (share: number) => string; readonly against: string }): StatTrend | undefined {
  if (value === null || before === null || before === 0) return undefined;
  const change = (value - before) / before;
  const direction = Math.abs(change) < 0.005 ? 'flat' : change > 0 ? 'up' : 'down';
  const wanted = better[id];
  const mood = direction === 'flat' || wanted === undefined ? 'neutral' : (direction === 'up') === (wanted === 'more') ? 'good' : 'bad';
  return { direction, change: words.percent(Math.abs(change)), against: words.against, mood };
}
