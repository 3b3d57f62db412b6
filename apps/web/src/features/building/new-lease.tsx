'use client';

import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { FieldGroup } from '@lintel/ui/field-group';
import { Input } from '@lintel/ui/input';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { useSettled } from './use-settled';

interface NewLeaseProps {
  readonly building: Building;
  readonly unit: { readonly id: string; readonly label: string };
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Lets a unit for some time, and says who lives by it. */
export function NewLease({ building, unit, open, onClose }: NewLeaseProps) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const residents = useQuery({ ...trpc.residency.list.queryOptions({ buildingId: building.id, unitId: unit.id }), enabled: open });
  const { onSettled } = useSettled();
  const create = useMutation(trpc.lease.create.mutationOptions({ onSettled, onSuccess: () => { toast({ title: t('leases.created'), tone: 'positive' }); onClose(); } }));
  const refused = create.isError ? refusal(create.error) : undefined;
  const overlaps = refusedBy(create.error)?.code === 'conflict';

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    create.mutate({ unitId: unit.id, startsOn: formText(form, 'startsOn'), endsOn: formText(form, 'endsOn'), note: formText(form, 'note'), residencyIds: [...chosen] });
  }

  return (
    <Dialog open={open} onOpenChange={(next) => { if (!next) onClose(); }} title={`${t('leases.new')} · ${t('unitSheet.title', { label: unit.label })}`} description={t('leases.emptyHelp')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <div className="grid grid-cols-2 gap-4">
          <Field label={t('leases.starts')} error={overlaps ? t('leases.overlap') : refused?.fields['startsOn']}><Input name="startsOn" type="date" required /></Field>
          <Field label={t('leases.ends')} error={refused?.fields['endsOn']}><Input name="endsOn" type="date" required /></Field>
        </div>
        {(residents.data?.items.length ?? 0) === 0 ? null : (
          <FieldGroup legend={t('leases.who')}>
            {residents.data?.items.map((one) => (
              <Checkbox key={one.id} label={`${one.name} (${t(`kind.${one.kind}`)})`} checked={chosen.includes(one.id)} onCheckedChange={(on) => { setChosen(on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id)); }} />
            ))}
          </FieldGroup>
        )}
        <Field label={t('leases.note')} need="optional"><Input name="note" maxLength={500} /></Field>
        {refused !== undefined && !overlaps && Object.keys(refused.fields).length === 0 ? <p role="alert" className="text-danger-ink">{refused.text}</p> : null}
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={create.isPending}>{t('leases.new')}</Button></div>
      </form>
    </Dialog>
  );
}
