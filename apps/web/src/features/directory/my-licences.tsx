'use client';

import type { LicenceItem } from '@lintel/domain/directory/contract';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { SkeletonText } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { useTRPC } from '@/components/trpc-provider';
import { useUi } from '@lintel/ui/provider';
import { LicenceDialog, type LicenceTask } from './licence-dialog';
import { LicencePapers } from './licence-papers';
import { LicenceState } from './licence-state';
import { jurisdictionName } from './words';

const mine = { isMine: true } as const;

/** The licences one handed in, and what happens next with each. */
export function MyLicences() {
  const t = useTranslations('directory.mine');
  const trpc = useTRPC();
  const [task, setTask] = useState<LicenceTask>();
  const query = useQuery(trpc.licence.list.queryOptions(mine));
  useLive((query.data?.items ?? []).slice(0, 20).map(({ id }) => `licence:${id}`), { queries: [trpc.licence.list.queryFilter(), trpc.agent.getMine.queryFilter()] });
  return (
    <Card title={t('licences')} aside={<Button size="sm" onClick={() => { setTask({ kind: 'submit' }); }}>{t('add')}</Button>}>
      <p className="mb-4 text-sm text-ink-muted">{t('licencesHelp')}</p>
      <Answered query={query} failed={t('failed')} level={3} skeleton={<SkeletonText lines={4} />}>
        {({ items }) => (items.length === 0 ? <p><strong className="font-medium">{t('noLicences')}.</strong> <span className="text-ink-muted">{t('noLicencesHelp')}</span></p> : (
          <ul className="flex flex-col divide-y">{items.toReversed().map((licence) => <li key={licence.id} className="py-4 first:pt-0 last:pb-0"><Licence licence={licence} onTask={setTask} /></li>)}</ul>
        ))}
      </Answered>
      {task === undefined ? null : <LicenceDialog task={task} onClose={() => { setTask(undefined); }} />}
    </Card>
  );
}

function Licence({ licence, onTask }: { readonly licence: LicenceItem; readonly onTask: (task: LicenceTask) => void }) {
  const t = useTranslations('directory');
  const { locale } = useUi();
  const isWaiting = licence.status === 'submitted' || licence.status === 'under_review';
  return (
    <article className="flex flex-col gap-3" aria-label={licence.number}>
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="tabular min-w-0">
          <p className="font-medium">{t(`agent.kind.${licence.kind}`)} · {licence.number}</p>
          <p className="text-sm text-ink-muted">{jurisdictionName(licence.jurisdiction, locale)} · {t.rich('queue.dayLeft', { date: licence.expiresOn })}</p>
        </div>
        <LicenceState licence={licence} />
      </div>
      {licence.reviewNote === null ? null : <Banner tone="caution" title={t('mine.note')}><p className="break-words whitespace-pre-line">{licence.reviewNote}</p></Banner>}
      {isWaiting && licence.reviewDueAt !== null ? <p className="text-sm text-ink-muted">{t('mine.dueBy', { when: '' })}<DateTime at={licence.reviewDueAt} /></p> : null}
      {licence.next?.kind === 'expiry_reminder' ? <p className="text-sm text-ink-muted">{t('mine.nextIs', { when: '' })}<DateTime at={licence.next.dueAt} /></p> : null}
      <LicencePapers id={licence.id} canAdd={licence.status !== 'revoked'} />
      <div className="flex flex-wrap gap-2 empty:hidden">
        {licence.actions.includes('licence.resubmit') ? <Button size="sm" tone="primary" onClick={() => { onTask({ kind: 'resubmit', licence }); }}>{t('mine.resubmit')}</Button> : null}
        {licence.actions.includes('licence.renew') ? <Button size="sm" tone="primary" onClick={() => { onTask({ kind: 'renew', licence }); }}>{t('mine.renew')}</Button> : null}
      </div>
    </article>
  );
}
