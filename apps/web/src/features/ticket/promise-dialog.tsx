'use client';

import { ladderRole, ticketCategory, ticketPriority } from '@lintel/domain/ticket/contract';
import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { IconButton } from '@lintel/ui/icon-button';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import type { SlaPolicy } from './promises';
import { useAfterTicket } from './use-after-ticket';

export interface PromiseDialogProps {
  readonly buildingId: string;
  /** None: for a category that is to differ. */
  readonly policy: SlaPolicy | undefined;
  readonly basis: readonly SlaPolicy[];
  readonly onClose: () => void;
}

const hour = 60;
const steps = 6;
const times = ['firstResponseMinutes', 'nextResponseMinutes', 'resolutionMinutes'] as const;
type Step = SlaPolicy['ladder'][number] & { readonly key: string };
const keyed = (ladder: SlaPolicy['ladder']): readonly Step[] => ladder.map((step) => ({ ...step, key: crypto.randomUUID() }));

/** Other promises, from now on; whether clocks that run already get them is asked. */
export function PromiseDialog({ buildingId, policy, basis, onClose }: PromiseDialogProps) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const [priority, setPriority] = useState<SlaPolicy['priority']>(policy?.priority ?? 'normal');
  const from = policy ?? basis.find((one) => one.category === null && one.priority === priority);
  const [ladder, setLadder] = useState<readonly Step[]>(() => keyed(from?.ladder ?? []));
  const [isRunning, setRunning] = useState(false);
  const set = useMutation(trpc.slaPolicy.set.mutationOptions({ ...useAfterTicket(), onSuccess: ({ clocks }) => { toast({ title: t('promises.saved'), ...(isRunning ? { detail: t('promises.clocks', { count: clocks }) } : {}), tone: 'positive' }); onClose(); } }));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const minutesOf = (name: string) => Math.max(1, Math.round(Number(formText(form, name)) * hour));
    set.mutate({
      buildingId, priority, category: policy === undefined ? ticketCategory.parse(formText(form, 'category')) : policy.category, applyToRunning: isRunning,
      firstResponseMinutes: minutesOf(times[0]), nextResponseMinutes: minutesOf(times[1]), resolutionMinutes: minutesOf(times[2]), ladder: ladder.map(({ afterMinutes, role }) => ({ afterMinutes, role })),
    });
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={policy === undefined ? t('promises.add') : t('promises.title', { what: [t(`priority.${policy.priority}`), ...(policy.category === null ? [] : [t(`category.${policy.category}`)])].join(' · ') })} description={t('promises.hoursHelp')}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        {policy === undefined ? (
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t('desk.category')}><NativeSelect name="category">{ticketCategory.options.map((one) => <option key={one} value={one}>{t(`category.${one}`)}</option>)}</NativeSelect></Field>
            <Field label={t('page.priority')}><NativeSelect value={priority} onChange={(event) => { setPriority(ticketPriority.parse(event.target.value)); }}>{ticketPriority.options.toReversed().map((one) => <option key={one} value={one}>{t(`priority.${one}`)}</option>)}</NativeSelect></Field>
          </div>
        ) : null}
        <div className="grid gap-4 sm:grid-cols-3" key={priority}>
          {times.map((name) => <Field key={name} label={t(`promises.${name}`)} need="required"><Input name={name} type="number" inputMode="decimal" required min={0.25} max={16_000} step={0.25} defaultValue={from === undefined ? undefined : from[name] / hour} /></Field>)}
        </div>
        <Ladder steps={ladder} onChange={setLadder} />
        <Checkbox checked={isRunning} onCheckedChange={setRunning} label={<>{t('promises.running')}<span className="block text-sm text-ink-muted">{t('promises.runningHelp')}</span></>} />
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={set.isPending}>{t('save')}</Button></div>
      </form>
    </Dialog>
  );
}

function Ladder({ steps: rungs, onChange }: { readonly steps: readonly Step[]; readonly onChange: (rungs: readonly Step[]) => void }) {
  const t = useTranslations('ticket');
  const change = (key: string, patch: Partial<Step>) => { onChange(rungs.map((one) => (one.key === key ? { ...one, ...patch } : one))); };
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-sm font-medium">{t('promises.ladder')}</legend>
      {rungs.map((rung, index) => (
        <div key={rung.key} className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
          <NativeSelect aria-label={t('promises.who', { n: index + 1 })} value={rung.role} onChange={(event) => { change(rung.key, { role: ladderRole.parse(event.target.value) }); }}>{ladderRole.options.map((one) => <option key={one} value={one}>{t(`promises.role.${one}`)}</option>)}</NativeSelect>
          <Input type="number" aria-label={t('promises.after', { n: index + 1 })} min={0} max={1_600} step={0.25} value={rung.afterMinutes / hour} onChange={(event) => { change(rung.key, { afterMinutes: Math.max(0, Math.round(Number(event.target.value) * hour)) }); }} />
          <IconButton label={t('promises.remove', { n: index + 1 })} icon={<X aria-hidden />} onClick={() => { onChange(rungs.filter((one) => one.key !== rung.key)); }} />
        </div>
      ))}
      {rungs.length >= steps ? null : <Button type="button" size="sm" className="self-start" onClick={() => { onChange([...rungs, { key: crypto.randomUUID(), role: 'building_manager', afterMinutes: 0 }]); }}><Plus aria-hidden />{t('promises.addStep')}</Button>}
    </fieldset>
  );
}
