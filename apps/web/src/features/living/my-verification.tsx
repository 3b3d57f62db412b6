'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { WhatHappensNext } from '@lintel/ui/what-happens-next';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import { useDeadlineWords } from '@/components/use-deadline-words';
import { useSettled } from '@/features/building/use-settled';
import { VerificationState } from '@/features/building/verification-state';
import { SendEvidence } from './send-evidence';

/** One's own request: where it stands, what happens next, what one can do; it changes while one looks. */
export function MyVerification({ id }: { readonly id: string }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const settled = useSettled();
  const [isLeaving, setLeaving] = useState(false);
  const query = useQuery(trpc.verification.get.queryOptions({ id }));
  useLive([`verification:${id}`], { queries: [trpc.verification.pathFilter(), trpc.residency.pathFilter(), trpc.activity.timeline.infiniteQueryFilter()] });
  const submit = useMutation(trpc.verification.submit.mutationOptions(settled));
  const withdraw = useMutation(trpc.verification.withdraw.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('request.withdrawn') }); } }));
  const words = useDeadlineWords('building', query.data?.zone ?? 'UTC');
  return (
    <Answered query={query} failed={t('failed')} skeleton={<RecordSkeleton label={t('request.title')} />}>
      {(request) => (
        <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-6 sm:px-8">
          <header className="flex flex-col gap-2" aria-live="polite">
            <VerificationState status={request.status} />
            <h1 className="text-2xl font-semibold tracking-tight">{t('request.place', { unit: request.unitLabel, building: request.buildingName })}</h1>
            <p className="text-ink-muted">{t(`request.lead.${request.status}`)}</p>
          </header>
          {request.status === 'evidence_needed' && request.evidenceNote !== null ? <Banner tone="caution">{t('request.asksFor', { note: request.evidenceNote })}</Banner> : null}
          {request.decisionNote === null || request.decisionNote === '' ? null : <Banner tone={request.status === 'verified' ? 'note' : 'danger'}>{t('request.because', { note: request.decisionNote })}</Banner>}
          {request.status === 'verified' ? <UiLink href={paths.house(request.buildingId)} className={buttonClass('primary', 'lg')}>{t('mine.openHouse', { building: request.buildingName })}</UiLink> : null}
          {request.evidence === null ? null : <SendEvidence request={request} />}
          {request.actions.includes('verification.submit') ? (
            <Button tone="primary" size="lg" pending={submit.isPending} disabled={(request.evidence?.length ?? 0) === 0} onClick={() => { submit.mutate({ id }); }}>{t('request.handIn')}</Button>
          ) : null}
          <WhatHappensNext deadlines={request.deadlines.map(words)} empty={t('request.nothingNext')} />
          {request.actions.includes('verification.withdraw') ? <Button tone="danger-quiet" className="self-start" onClick={() => { setLeaving(true); }}>{t('action.withdraw')}</Button> : null}
          <section><h2 className="mb-3 text-lg font-semibold">{t('request.history')}</h2><RecordTimeline recordType="verification" recordId={id} /></section>
          <ConfirmDialog open={isLeaving} onOpenChange={setLeaving} onConfirm={() => withdraw.mutateAsync({ id }).then(() => undefined, () => undefined)}
            words={{ title: t('request.withdrawTitle'), consequence: t('request.withdrawConsequence'), action: t('action.withdraw'), tone: 'danger' }} />
        </div>
      )}
    </Answered>
  );
}
