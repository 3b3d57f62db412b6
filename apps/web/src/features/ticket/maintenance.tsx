'use client';

import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { StateBadge } from '@lintel/ui/state-badge';
import { useMutation, useQuery } from '@tanstack/react-query';
import { CalendarClock, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { useDay } from '@/features/building/day';
import { PlanDialog } from './plan-dialog';
import { usePlaceWords } from './state';
import type { HouseProps } from './tickets-section';
import { useAfterTicket } from './use-after-ticket';

export type Plan = Answers['maintenancePlan']['list']['items'][number];

/** The work that comes again: on its day it opens a ticket by itself. */
export function Maintenance({ building }: HouseProps) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const [edited, setEdited] = useState<Plan | 'new'>();
  const query = useQuery(trpc.maintenancePlan.list.queryOptions({ buildingId: building.id }));
  const manages = building.actions.includes('building.manage');
  const add = manages ? <Button tone="primary" onClick={() => { setEdited('new'); }}><Plus aria-hidden />{t('plans.add')}</Button> : undefined;
  return (
    <section aria-label={t('parts.maintenance')} className="flex flex-col gap-5">
      <Answered query={query} failed={t('parts.maintenance')} skeleton={<ListSkeleton label={t('parts.maintenance')} />}>
        {({ items }) => (items.length === 0 ? <EmptyState icon={<CalendarClock aria-hidden />} title={t('plans.empty')} action={add}>{t('plans.emptyHelp')}</EmptyState> : (
          <>
            <div className="flex flex-wrap items-center justify-between gap-3"><p className="max-w-prose text-sm text-ink-muted">{t('plans.lead')}</p>{add}</div>
            <ul className="divide-y rounded-md border bg-surface">{items.map((plan) => <li key={plan.id}><Row plan={plan} onEdit={manages ? () => { setEdited(plan); } : undefined} /></li>)}</ul>
          </>
        ))}
      </Answered>
      {edited === undefined ? null : <PlanDialog building={building} plan={edited === 'new' ? undefined : edited} onClose={() => { setEdited(undefined); }} />}
    </section>
  );
}

function Row({ plan, onEdit }: { readonly plan: Plan; readonly onEdit: (() => void) | undefined }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const day = useDay();
  const placeOf = usePlaceWords();
  const edit = useMutation(trpc.maintenancePlan.edit.mutationOptions(useAfterTicket()));
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-3 font-medium break-words">{plan.title}<StateBadge phase={plan.isActive ? 'under_way' : 'stopped'} size="sm">{t(plan.isActive ? 'plans.running' : 'plans.stopped')}</StateBadge></p>
        <p className="text-sm text-ink-muted">{[t(`plans.every.${plan.period}`, { every: plan.every }), ...(plan.isActive ? [t('plans.next', { day: day(plan.nextOn) })] : []), placeOf(plan), plan.assigneeName ?? t('page.nobody')].join(' · ')}</p>
        <p className="text-sm text-ink-muted">{[t('plans.opened', { count: plan.opened }), ...(plan.checklist.length === 0 ? [] : [t('plans.steps', { count: plan.checklist.length })])].join(' · ')}</p>
      </div>
      {onEdit === undefined ? null : (
        <div className="flex gap-2">
          <Button size="sm" onClick={onEdit}>{t('promises.change')}</Button>
          <Button size="sm" tone={plan.isActive ? 'danger-quiet' : 'secondary'} pending={edit.isPending} onClick={() => { edit.mutate({ id: plan.id, isActive: !plan.isActive, expectedVersion: plan.version }); }}>{t(plan.isActive ? 'plans.stop' : 'plans.resume')}</Button>
        </div>
      )}
    </div>
  );
}
