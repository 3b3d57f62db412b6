'use client';

import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Card } from '@lintel/ui/card';
import { Facts } from '@lintel/ui/facts';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { SaidBy } from './said-by';
import { useWeekWords } from './week-words';

type Week = Answers['assistant']['getSummary'];
type Figures = NonNullable<Week['figures']>;

/** One week of a house: in words, and in the figures that they were made of. */
export function WeekPage({ id }: { readonly id: string }) {
  const t = useTranslations('assistant.week');
  const query = useQuery({ ...useTRPC().assistant.getSummary.queryOptions({ id }), retry: false });
  const weekOf = useWeekWords();
  return (
    <Answered query={query} failed={t('failed')} skeleton={<RecordSkeleton label={t('title')} />}>
      {(week) => (
        <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6 sm:px-8">
          <header>
            <Breadcrumb crumbs={[{ label: week.buildingName, href: paths.building(week.buildingId, 'assistant') }, { label: weekOf(week.week) }]} />
            <h1 className="mt-3 text-2xl font-semibold tracking-tight">{t('of', { week: weekOf(week.week) })}</h1>
          </header>
          {week.figures === null ? <p className="text-ink-muted">{t(week.status === 'failed' ? 'gaveUp' : 'onItsWay')}</p> : <Said week={week} figures={week.figures} />}
        </div>
      )}
    </Answered>
  );
}

function Said({ week, figures }: { readonly week: Week; readonly figures: Figures }) {
  const t = useTranslations('assistant.week');
  return (
    <div className="grid gap-6 lg:grid-cols-[1fr_20rem]">
      <div className="flex min-w-0 flex-col gap-3">
        {week.paragraphs.length > 0 ? week.paragraphs.map((paragraph, n) => <p key={n} className="break-words">{paragraph}</p>) : <Frame figures={figures} />}
        <SaidBy {...week} />
      </div>
      <Card title={t('figures')}><Numbers figures={figures} /></Card>
    </div>
  );
}

/** The figures in a fixed frame: what is said without a language model. */
function Frame({ figures }: { readonly figures: Figures }) {
  const t = useTranslations('assistant.week');
  const words = useTranslations('ticket');
  const { reported, reportedBefore, completed, open, breached, commonest, posts, movedIn, movedOut, waitingRequests } = figures;
  return (
    <>
      <p>{t('reported', { reported, before: reportedBefore })} {commonest.length === 0 ? '' : t('commonest', { categories: commonest.map(({ category, count }) => t('category', { category: words(`category.${category}`), count })).join(', ') })}</p>
      <p>{t('ended', { completed, open })} {breached === 0 ? t('noneLate') : t('late', { breached })}</p>
      {waitingRequests === 0 ? null : <p>{t('requests', { count: waitingRequests })}</p>}
      <p>{t('people', { movedIn, movedOut, posts })}</p>
    </>
  );
}

function Numbers({ figures }: { readonly figures: Figures }) {
  const t = useTranslations('assistant.week.number');
  const { satisfaction: { average, answers } } = figures;
  const plain = ['reported', 'reportedBefore', 'completed', 'open', 'breached', 'posts', 'movedIn', 'movedOut', 'waitingRequests'] as const;
  return <Facts columns={1} facts={[...plain.map((name) => ({ id: name, label: t(name), value: String(figures[name]) })), ...(average === null ? [] : [{ id: 'satisfaction', label: t('satisfaction'), value: t('stars', { average, answers }) }])]} />;
}
