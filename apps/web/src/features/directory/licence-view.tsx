'use client';

import { Countdown } from '@lintel/ui/countdown';
import { DateTime } from '@lintel/ui/date-time';
import { Facts } from '@lintel/ui/facts';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink, useUi } from '@lintel/ui/provider';
import { RecordSection } from '@lintel/ui/record-page';
import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../admin/shared/part';
import { LicencePapers } from './licence-papers';
import { LicenceState } from './licence-state';
import { jurisdictionName } from './words';

type Licence = Answers['licence']['get'];

/** One licence as who checks it needs it: what it says, what to look at, its papers. */
export function LicenceView({ id }: { readonly id: string }) {
  const t = useTranslations('directory');
  const trpc = useTRPC();
  const { locale } = useUi();
  const asked = useQuery(trpc.licence.get.queryOptions({ id }));
  if (asked.data === undefined) return asked.isError ? <PartError error={asked.error} onRetry={() => { void asked.refetch(); }} /> : <RecordSkeleton label={t('queue.title')} />;
  const licence = asked.data;
  return (
    <article className="flex flex-col gap-6" aria-label={licence.number}>
      <header>
        <div className="flex flex-wrap items-center gap-3">
          <LicenceState licence={licence} />
          {licence.reviewDueAt === null ? null : <span className="text-sm text-ink-muted">{t('queue.dueBy')} <Countdown to={licence.reviewDueAt} /></span>}
          {licence.status === 'under_review' && licence.reviewer !== null ? <span className="text-sm text-ink-muted">{t('queue.takenBy', { name: licence.reviewer.name })}</span> : null}
        </div>
        <h2 className="headline mt-2 text-2xl break-words">{t('queue.by', { name: licence.holder.name, agency: licence.holder.agencyName })}</h2>
        <UiLink href={paths.agent(licence.holder.slug)} className="hit text-sm text-accent-ink underline-offset-4 hover:underline">{t('queue.page')}</UiLink>
      </header>
      <Findings licence={licence} />
      <Facts columns={3} className="tabular" facts={[
        { id: 'number', label: t('queue.number'), value: licence.number }, { id: 'jurisdiction', label: t('queue.jurisdiction'), value: jurisdictionName(licence.jurisdiction, locale) },
        { id: 'kind', label: t('queue.kind'), value: t(`agent.kind.${licence.kind}`) }, { id: 'holder', label: t('queue.holder'), value: licence.holderName },
        { id: 'ends', label: t('queue.ends'), value: <DateTime at={licence.expiresAt} show="date" /> }, { id: 'in', label: t('queue.handedIn'), value: <DateTime at={licence.submittedAt} /> },
      ]} />
      <RecordSection title={t('queue.papers')}><LicencePapers id={licence.id} canAdd={false} /></RecordSection>
    </article>
  );
}

/** What rules found worth a look. They decide nothing. */
function Findings({ licence }: { readonly licence: Licence }) {
  const t = useTranslations('directory.queue');
  if (licence.findings.length === 0) return null;
  return (
    <section aria-label={t('findings')} className="rounded-md border border-caution/40 bg-caution-soft px-4 py-3">
      <h3 className="font-semibold">{t('findings')}</h3>
      <ul className="mt-2 flex flex-col gap-2">
        {licence.findings.map(({ kind, who }) => <li key={kind} className="flex gap-2"><TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-caution-ink" />{t(`findingOf.${kind}`, { who: who ?? '' })}</li>)}
      </ul>
    </section>
  );
}
