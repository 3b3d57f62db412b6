'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import type { PlanUnit } from './plan';
import { useSettled } from './use-settled';

interface EditUnitProps {
  readonly unit: PlanUnit;
  readonly entrance: string;
  readonly floor: number | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

const kinds = ['home', 'commercial', 'parking', 'storage'] as const;
const numberOf = (text: string) => (text.trim() === '' ? null : Number(text));

/** Describes a unit anew. */
export function EditUnit({ unit, entrance, floor, open, onClose }: EditUnitProps) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const edit = useMutation(trpc.unit.update.mutationOptions({ ...useSettled(), onSuccess: () => { toast({ title: t('saved'), tone: 'positive' }); onClose(); } }));
  const { fields } = refusal(edit.error ?? undefined);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = (name: string) => formText(new FormData(event.currentTarget), name);
    edit.mutate({
      id: unit.id, expectedVersion: unit.version, label: text('label'), entrance: text('entrance') === '' ? null : text('entrance'), floor: numberOf(text('floor')),
      kind: kinds.find((kind) => kind === text('kind')) ?? 'home', area: numberOf(text('area')), bedrooms: numberOf(text('bedrooms')),
    });
  }

  return (
    <Dialog open={open} onOpenChange={(next) => { if (!next) onClose(); }} title={t('unitSheet.title', { label: unit.label })}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('unitSheet.label')} error={edit.isError ? fields['label'] : undefined}><Input name="label" required maxLength={40} defaultValue={unit.label} /></Field>
        <div className="grid grid-cols-2 gap-4">
          <Field label={t('unitSheet.entrance')}><Input name="entrance" maxLength={60} defaultValue={entrance} /></Field>
          <Field label={t('unitSheet.floor')}><Input name="floor" type="number" min={-20} max={200} defaultValue={floor ?? ''} /></Field>
          <Field label={t('plan.use')}><NativeSelect name="kind" defaultValue={unit.kind}>{kinds.map((kind) => <option key={kind} value={kind}>{t(`unitKind.${kind}`)}</option>)}</NativeSelect></Field>
          <Field label={t('unitSheet.area')}><Input name="area" type="number" min={0} step="0.1" defaultValue={unit.area ?? ''} /></Field>
          <Field label={t('unitSheet.bedrooms')}><Input name="bedrooms" type="number" min={0} max={50} defaultValue={unit.bedrooms ?? ''} /></Field>
        </div>
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={edit.isPending}>{t('save')}</Button></div>
      </form>
    </Dialog>
  );
}
