'use client';

import { Button } from '@lintel/ui/button';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { Facts } from '@lintel/ui/facts';
import { UiLink } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { useDay } from './day';
import { EditUnit } from './edit-unit';
import { NewLease } from './new-lease';
import type { PlanAnswer, PlanUnit } from './plan';
import { useSettled } from './use-settled';
import { VerificationState } from './verification-state';

interface UnitSheetProps {
  readonly building: Building;
  readonly plan: PlanAnswer;
  readonly unit: PlanUnit;
  readonly onGone: () => void;
}

/** One unit: who lives there, who asks to, until when it is let. */
export function UnitSheet({ building, plan, unit, onGone }: UnitSheetProps) {
  const t = useTranslations('building');
  const day = useDay();
  const trpc = useTRPC();
  const [asks, setAsks] = useState<'edit' | 'lease' | 'remove' | null>(null);
  const residents = useQuery(trpc.residency.list.queryOptions({ buildingId: building.id, unitId: unit.id }));
  const requests = useQuery(trpc.verification.list.queryOptions({ buildingId: building.id, unitId: unit.id, status: ['requested', 'evidence_needed', 'under_review'] }));
  const remove = useMutation(trpc.unit.remove.mutationOptions({ ...useSettled(), onSuccess: () => { toast({ title: t('unitSheet.removed') }); onGone(); } }));
  const entrance = plan.entrances.find(({ id }) => id === unit.entranceId)?.name;
  const floor = plan.floors.find(({ id }) => id === unit.floorId)?.name;
  const manages = building.actions.includes('building.manage');
  return (
    <div className="flex flex-col gap-6">
      <Facts columns={2} facts={[
        { id: 'use', label: t('plan.use'), value: t(`unitKind.${unit.kind}`) }, { id: 'occupancy', label: t('plan.people'), value: t(`occupancy.${unit.occupancy}`) },
        { id: 'entrance', label: t('unitSheet.entrance'), value: entrance ?? '–' }, { id: 'floor', label: t('unitSheet.floor'), value: floor ?? '–' },
        { id: 'area', label: t('plan.size'), value: unit.area === null ? '–' : `${unit.area} m²` }, { id: 'lease', label: t('plan.leaseEnds'), value: unit.leaseEndsOn === null ? t('unitSheet.noLease') : day(unit.leaseEndsOn) },
      ]} />
      <Part title={t('unitSheet.residents')}>
        {residents.data === undefined ? <Skeleton className="h-10 w-full" /> : residents.data.items.length === 0 ? <p className="text-ink-muted">{t('unitSheet.nobody')}</p> : (
          <ul className="divide-y">{residents.data.items.map((one) => (
            <li key={one.id} className="flex justify-between gap-3 py-2"><span className="min-w-0 truncate">{one.name}</span><span className="text-ink-muted">{t(`kind.${one.kind}`)}{one.endsOn === null ? '' : ` · ${t('until', { day: day(one.endsOn) })}`}</span></li>
          ))}</ul>
        )}
      </Part>
      {(requests.data?.items.length ?? 0) === 0 ? null : (
        <Part title={t('unitSheet.requests')}>
          <ul className="divide-y">{requests.data?.items.map((one) => (
            <li key={one.id}><UiLink href={`${paths.building(building.id, 'requests')}?id=${one.id}`} className="flex items-center justify-between gap-3 py-2 hover:text-accent-ink"><span className="min-w-0 truncate">{one.userName}</span><VerificationState status={one.status} size="sm" /></UiLink></li>
          ))}</ul>
        </Part>
      )}
      <Part title={t('unitSheet.tickets')}>
        {unit.tickets === 0 ? <p className="text-ink-muted">{t('unitSheet.noTickets')}</p>
          : <UiLink href={`${paths.building(building.id, 'tickets')}?unit=${unit.id}&view=list`} className="hit font-medium text-accent-ink underline-offset-2 hover:underline">{t('unitSheet.openTickets', { count: unit.tickets })}</UiLink>}
      </Part>
      {manages ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => { setAsks('lease'); }}>{t('unitSheet.newLease')}</Button>
          <Button onClick={() => { setAsks('edit'); }}>{t('unitSheet.edit')}</Button>
          <Button tone="danger-quiet" onClick={() => { setAsks('remove'); }}>{t('unitSheet.remove')}</Button>
        </div>
      ) : null}
      <EditUnit key={unit.version} unit={unit} entrance={entrance ?? ''} floor={plan.floors.find(({ id }) => id === unit.floorId)?.level ?? null} open={asks === 'edit'} onClose={() => { setAsks(null); }} />
      <NewLease building={building} unit={unit} open={asks === 'lease'} onClose={() => { setAsks(null); }} />
      <ConfirmDialog open={asks === 'remove'} onOpenChange={(open) => { setAsks(open ? 'remove' : null); }} onConfirm={() => remove.mutateAsync({ id: unit.id }).then(() => undefined, () => undefined)}
        words={{ title: t('unitSheet.removeTitle', { label: unit.label }), consequence: t('unitSheet.removeConsequence'), action: t('unitSheet.remove'), tone: 'danger' }} />
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section><h3 className="mb-1 font-semibold">{title}</h3>{children}</section>;
}
