'use client';

import { Button } from '@lintel/ui/button';
import { Combobox } from '@lintel/ui/combobox';
import { Dialog } from '@lintel/ui/dialog';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { Segmented } from '@lintel/ui/segmented';
import type { Phase } from '@lintel/ui/phase';
import { StateBadge } from '@lintel/ui/state-badge';
import { toast } from '@lintel/ui/toast';
import { DateTime } from '@lintel/ui/date-time';
import { useMutation, useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { useDay } from './day';
import { NewLease } from './new-lease';
import { useDeadlineWords } from '@/components/use-deadline-words';
import { useSettled } from './use-settled';

type Item = Answers['lease']['list']['items'][number];
const phases: Readonly<Record<Item['state'], Phase>> = { ahead: 'not_started', running: 'under_way', ending: 'waiting', over: 'done' };

/** The leases of a house, those that end soonest first. */
export function Leases({ building }: { readonly building: Building }) {
  const t = useTranslations('building.leases');
  const trpc = useTRPC();
  const [isOver, setOver] = useState(false);
  const [asked, setAsked] = useState<{ readonly lease: Item; readonly what: 'extend' | 'end' } | null>(null);
  const query = useQuery(trpc.lease.list.queryOptions({ buildingId: building.id, isOver }));
  const manages = building.actions.includes('building.manage');
  return (
    <section aria-label={t('title')} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Segmented label={t('title')} value={isOver ? 'over' : 'running'} onValueChange={(value) => { setOver(value === 'over'); }} options={[{ value: 'running', label: t('running') }, { value: 'over', label: t('over') }]} />
        {manages ? <ForUnit building={building} /> : null}
      </div>
      <Answered query={query} failed={t('title')} skeleton={<ListSkeleton label={t('title')} />}>
        {({ items }) => (items.length === 0 ? <EmptyState icon={<KeyRound aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState> : (
          <ul className="divide-y rounded-md border bg-surface">
            {items.map((lease) => <li key={lease.id}><Row lease={lease} canChange={manages && lease.state !== 'over'} onAsk={(what) => { setAsked({ lease, what }); }} /></li>)}
          </ul>
        ))}
      </Answered>
      {asked === null ? null : <MoveEnd lease={asked.lease} what={asked.what} onClose={() => { setAsked(null); }} />}
    </section>
  );
}

function Row({ lease, canChange, onAsk }: { readonly lease: Item; readonly canChange: boolean; readonly onAsk: (what: 'extend' | 'end') => void }) {
  const t = useTranslations('building');
  const day = useDay();
  const words = useDeadlineWords('building', lease.zone);
  const [next] = lease.deadlines;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-3 font-medium">{t('unitSheet.title', { label: lease.unitLabel })} <StateBadge phase={phases[lease.state]} size="sm">{t(`leases.state.${lease.state}`)}</StateBadge></p>
        <p className="text-sm text-ink-muted">{day(lease.startsOn)} – {day(lease.endedOn ?? lease.endsOn)} · {lease.tenants.length === 0 ? t('leases.noTenants') : lease.tenants.join(', ')}</p>
        {next === undefined ? null : <p className="text-sm text-ink-muted">{t('leases.next')}: {words(next).what}, <DateTime at={next.dueAt} /></p>}
      </div>
      {canChange ? (
        <div className="flex gap-2">
          <Button size="sm" onClick={() => { onAsk('extend'); }}>{t('leases.extend')}</Button>
          <Button size="sm" tone="danger-quiet" onClick={() => { onAsk('end'); }}>{t('leases.end')}</Button>
        </div>
      ) : null}
    </div>
  );
}

function MoveEnd({ lease, what, onClose }: { readonly lease: Item; readonly what: 'extend' | 'end'; readonly onClose: () => void }) {
  const t = useTranslations('building');
  const day = useDay();
  const trpc = useTRPC();
  const settled = useSettled();
  const extend = useMutation(trpc.lease.extend.mutationOptions({ ...settled, onSuccess: ({ endsOn }) => { toast({ title: t('leases.extended', { day: day(endsOn) }), tone: 'positive' }); onClose(); } }));
  const end = useMutation(trpc.lease.end.mutationOptions({ ...settled, onSuccess: ({ endsOn }) => { toast({ title: t('leases.ended', { day: day(endsOn) }) }); onClose(); } }));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const date = formText(new FormData(event.currentTarget), 'day');
    if (what === 'extend') extend.mutate({ id: lease.id, endsOn: date, expectedVersion: lease.version });
    else end.mutate({ id: lease.id, lastDay: date, expectedVersion: lease.version });
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t(what === 'extend' ? 'leases.extendTitle' : 'leases.endTitle', { unit: lease.unitLabel })} {...(what === 'end' ? { description: t('leases.endHelp') } : {})}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('leases.ends')} need="required"><Input name="day" type="date" required defaultValue={lease.endsOn} {...(what === 'end' ? { max: lease.endsOn } : { min: lease.startsOn })} /></Field>
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone={what === 'end' ? 'danger' : 'primary'} pending={extend.isPending || end.isPending}>{t(what === 'extend' ? 'leases.extend' : 'leases.end')}</Button></div>
      </form>
    </Dialog>
  );
}

/** Chooses the unit that a new lease is of. */
function ForUnit({ building }: { readonly building: Building }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const [unitId, setUnitId] = useState('');
  const plan = useQuery(trpc.building.getPlan.queryOptions({ id: building.id }));
  const unit = plan.data?.units.find(({ id }) => id === unitId);
  return (
    <div className="w-56">
      <Combobox label={t('leases.new')} placeholder={t('leases.new')} value={unitId} onValueChange={(value) => { setUnitId(value ?? ''); }}
        options={(plan.data?.units ?? []).map(({ id, label, leaseEndsOn }) => ({ value: id, label: t('unitSheet.title', { label }), ...(leaseEndsOn === null ? {} : { detail: t('occupancy.tenant') }) }))} />
      {unit === undefined ? null : <NewLease building={building} unit={unit} open onClose={() => { setUnitId(''); }} />}
    </div>
  );
}
