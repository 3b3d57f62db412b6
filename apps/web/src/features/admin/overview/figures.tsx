'use client';

import { formatDuration } from '@lintel/ui/duration';
import { useUi } from '@lintel/ui/provider';
import { formatPercent } from '@lintel/ui/format';
import { Sparkline } from '@lintel/ui/sparkline';
import { Stat, type StatTrend } from '@lintel/ui/stat';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useFormats } from '@/components/words/use-formats';

type Overview = Answers['admin']['getOverview'];

/** Shorter than this is a consumer at work. */
const noLagSeconds = 1;

export function Figures({ overview }: { readonly overview: Overview }) {
  const t = useTranslations('admin.overview');
  const { locale } = useUi();
  const { number } = useFormats();
  const { listings, people, inquiries, deadlines, deliveries, log } = overview;
  const hours = log.perHour.map(({ events }) => events);
  const lag = log.largestLagSeconds;
  return (
    <section aria-label={t('figures')} className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
      <Stat label={t('events')} value={number(hours.reduce((sum, events) => sum + events, 0))} trend={hourTrend(hours, t('againstHour'), locale)} chart={<Sparkline values={hours} width={160} height={28} />} href={paths.events} />
      <Stat label={t('lag')} value={lag < noLagSeconds ? t('lagNone') : formatDuration(lag * 1_000, locale)} href={paths.consumers} />
      <Stat label={t('active')} value={number(listings.byStatus['Active'] ?? 0)} />
      <Stat label={t('inReview')} value={number(listings.inReview)} href={paths.review} />
      <Stat label={t('openInquiries')} value={number(inquiries.open)} />
      <Stat label={t('dueToday')} value={<>{number(deadlines.dueToday)} <Small>{t('ofPending', { count: number(deadlines.pending) })}</Small></>} href={paths.workflows} />
      <Stat label={t('waiting')} value={number(deliveries.waiting)} />
      <Stat label={t('signedIn')} value={<>{number(people.signedInToday)} <Small>{t('suspended', { count: people.suspended })}</Small></>} href={paths.people} />
    </section>
  );
}

function Small({ children }: { readonly children: string }) {
  return <span className="text-sm font-normal tracking-normal text-ink-muted">{children}</span>;
}

/** The last full hour against the one before: the hour under way is not over. */
function hourTrend(hours: readonly number[], against: string, locale: string): StatTrend | undefined {
  const [before, last] = hours.slice(-3, -1);
  if (before === undefined || last === undefined || before === 0) return undefined;
  const change = (last - before) / before;
  return { direction: last === before ? 'flat' : last > before ? 'up' : 'down', change: formatPercent(Math.abs(change), locale), against, mood: 'neutral' };
}
