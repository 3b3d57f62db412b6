'use client';

import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@lintel/ui/table';
import { useTranslations } from 'next-intl';
import { useDay } from './day';
import type { PlanAnswer, PlanUnit } from './plan';

/** The same as the plan, as a list: for those who read tables, or with their ears. */
export function PlanTable({ plan, units, onOpen }: { readonly plan: PlanAnswer; readonly units: readonly PlanUnit[]; readonly onOpen: (id: string) => void }) {
  const t = useTranslations('building');
  const day = useDay();
  const entrance = new Map(plan.entrances.map((one) => [one.id, one.name]));
  const floor = new Map(plan.floors.map((one) => [one.id, one.name]));
  return (
    <div className="overflow-x-auto">
      <Table label={t('plan.title')}>
        <TableHead>
          <TableRow>
            <TableHeader>{t('unit')}</TableHeader><TableHeader>{t('unitSheet.entrance')}</TableHeader><TableHeader>{t('unitSheet.floor')}</TableHeader><TableHeader>{t('plan.use')}</TableHeader>
            <TableHeader numeric>{t('plan.people')}</TableHeader><TableHeader numeric>{t('plan.waiting')}</TableHeader><TableHeader numeric>{t('plan.tickets')}</TableHeader><TableHeader>{t('plan.leaseEnds')}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {units.map((unit) => (
            <TableRow key={unit.id}>
              <TableCell><button type="button" className="hit font-medium text-accent-ink underline-offset-2 hover:underline" onClick={() => { onOpen(unit.id); }}>{unit.label}</button></TableCell>
              <TableCell>{entrance.get(unit.entranceId ?? '') ?? ''}</TableCell>
              <TableCell>{floor.get(unit.floorId ?? '') ?? ''}</TableCell>
              <TableCell>{unit.kind === 'home' ? t(`occupancy.${unit.occupancy}`) : t(`unitKind.${unit.kind}`)}</TableCell>
              <TableCell numeric>{unit.residents}</TableCell>
              <TableCell numeric>{unit.waiting}</TableCell>
              <TableCell numeric>{unit.tickets}</TableCell>
              <TableCell>{unit.leaseEndsOn === null ? '' : day(unit.leaseEndsOn)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
