'use client';

import { Segmented } from '@lintel/ui/segmented';
import { toast } from '@lintel/ui/toast';
import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { startPattern, UnitPatternForm, unitsOf } from './unit-pattern-form';
import { UnitsFile } from './units-file';
import { useSettled } from './use-settled';

/** More units for a building, by a pattern with its preview or from a file that is tried first. */
export function AddUnits({ buildingId, onDone }: { readonly buildingId: string; readonly onDone: () => void }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const [way, setWay] = useState<'pattern' | 'csv'>('pattern');
  const [pattern, setPattern] = useState(startPattern);
  const add = useMutation(trpc.building.addUnits.mutationOptions({ ...useSettled(), onSuccess: ({ created, updated }) => { toast({ title: t('csv.done', { created, updated }), tone: 'positive' }); onDone(); } }));
  const { units, problem } = unitsOf(pattern);
  return (
    <div className="flex flex-col gap-5">
      <Segmented label={t('new.how')} value={way} onValueChange={(value) => { setWay(value === 'csv' ? 'csv' : 'pattern'); }} options={[{ value: 'pattern', label: t('new.pattern') }, { value: 'csv', label: t('new.csv') }]} />
      {way === 'csv' ? <UnitsFile buildingId={buildingId} onDone={onDone} /> : (
        <>
          <UnitPatternForm pattern={pattern} onChange={setPattern} />
          <Button tone="primary" pending={add.isPending} disabled={units.length === 0 || problem !== undefined} onClick={() => { add.mutate({ buildingId, units: [...units] }); }}>{t('plan.addUnits')}</Button>
        </>
      )}
    </div>
  );
}
