'use client';

import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { Input } from '@lintel/ui/input';
import { UiLink } from '@lintel/ui/provider';
import { Segmented } from '@lintel/ui/segmented';
import { Sheet } from '@lintel/ui/sheet';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { LayoutGrid, List, Plus, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { AddUnits } from './add-units';
import type { Building } from './building-page';
import { PlanGrid } from './plan-grid';
import { PlanTable } from './plan-table';
import { UnitSheet } from './unit-sheet';

export type PlanAnswer = Answers['building']['getPlan'];
/** A unit with what is open in it: counted by the tickets, and shown on the plan. */
export type PlanUnit = PlanAnswer['units'][number] & { readonly tickets: number };

const filters = ['all', 'empty', 'owner', 'tenant', 'waitingOnly', 'ticketsOnly'] as const;
type Filter = (typeof filters)[number];

const fits = (unit: PlanUnit, filter: Filter, text: string) =>
  (filter === 'all' || (filter === 'waitingOnly' ? unit.waiting > 0 : filter === 'ticketsOnly' ? unit.tickets > 0 : unit.occupancy === filter)) && unit.label.toLowerCase().includes(text.trim().toLowerCase());

/** The plan of a building: as people know it, entrance by entrance from the top floor down, or as a list. */
export function Plan({ building }: { readonly building: Building }) {
  const t = useTranslations('building.plan');
  const trpc = useTRPC();
  const query = useQuery(trpc.building.getPlan.queryOptions({ id: building.id }));
  const counted = useQuery(trpc.ticket.countOpen.queryOptions({ buildingId: building.id }));
  useLive([`building_work:${building.id}`], { queries: [trpc.ticket.countOpen.queryFilter()] });
  const [view, setView] = useState<'grid' | 'table'>('grid');
  const [filter, setFilter] = useState<Filter>('all');
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const manages = building.actions.includes('building.manage');
  const add = manages ? <Button onClick={() => { setAdding(true); }}><Plus aria-hidden className="size-4" />{t('addUnits')}</Button> : null;
  return (
    <Answered query={query} failed={t('none')} skeleton={<Skeleton className="h-96 w-full" />}>
      {(plan) => {
        const inUnit = new Map(counted.data?.units.map((one) => [one.unitId, one.open]));
        const all: readonly PlanUnit[] = plan.units.map((unit) => ({ ...unit, tickets: inUnit.get(unit.id) ?? 0 }));
        const units = all.filter((unit) => fits(unit, filter, text));
        const unit = all.find(({ id }) => id === opened);
        return (
          <section aria-label={t('title')} className="flex flex-col gap-5">
            {plan.units.length === 0 ? <EmptyState title={t('noUnits')} action={add}>{t('noUnitsHelp')}</EmptyState> : (
              <>
                <div className="flex flex-wrap items-center gap-3">
                  <Segmented label={t('view')} value={view} onValueChange={(value) => { setView(value === 'table' ? 'table' : 'grid'); }}
                    options={[{ value: 'grid', label: t('grid'), icon: <LayoutGrid aria-hidden /> }, { value: 'table', label: t('table'), icon: <List aria-hidden /> }]} />
                  <div className="max-w-full overflow-x-auto">
                    <Segmented label={t('show')} value={filter} onValueChange={(value) => { setFilter(filters.find((one) => one === value) ?? 'all'); }} options={filters.map((value) => ({ value, label: t(value) }))} />
                  </div>
                  <Input aria-label={t('find')} placeholder={t('find')} value={text} onChange={(event) => { setText(event.target.value); }} before={<Search aria-hidden className="size-4" />} className="w-44" />
                  <span className="ms-auto">{add}</span>
                </div>
                <p className="text-sm text-ink-muted" aria-live="polite">
                  {t('summary', summaryOf(all))} {counted.data === undefined ? null : (
                    <UiLink href={paths.building(building.id, 'tickets')} className="hit underline-offset-2 hover:text-ink hover:underline">{t('openTickets', { count: all.reduce((sum, { tickets }) => sum + tickets, 0), shared: counted.data.shared.open })}</UiLink>
                  )}
                </p>
                {units.length === 0 ? <EmptyState title={t('none')} /> : view === 'grid' ? <PlanGrid plan={plan} units={units} onOpen={setOpened} /> : <PlanTable plan={plan} units={units} onOpen={setOpened} />}
              </>
            )}
            <Sheet open={unit !== undefined} onOpenChange={(open) => { if (!open) setOpened(null); }} title={unit === undefined ? '' : t('cellTitle', { label: unit.label })}>
              {unit === undefined ? null : <UnitSheet building={building} plan={plan} unit={unit} onGone={() => { setOpened(null); }} />}
            </Sheet>
            <Sheet open={isAdding} onOpenChange={setAdding} title={t('addUnits')}><AddUnits buildingId={building.id} onDone={() => { setAdding(false); }} /></Sheet>
          </section>
        );
      }}
    </Answered>
  );
}

function summaryOf(units: readonly PlanUnit[]) {
  const occupied = units.filter((unit) => unit.occupancy !== 'empty').length;
  return { units: units.length, occupied, empty: units.length - occupied, waiting: units.reduce((sum, unit) => sum + unit.waiting, 0) };
}
