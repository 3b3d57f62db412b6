'use client';

import { ticketCategory, ticketPriority } from '@lintel/domain/ticket/contract';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { todayIn } from '@/features/building/day';
import { linesOf } from './lines';
import type { Plan } from './maintenance';
import type { HouseProps } from './tickets-section';
import { useAfterTicket } from './use-after-ticket';

const periods = ['day', 'week', 'month'] as const;

/** What is done again and again, when, where, by whom, and in which steps. */
export function PlanDialog({ building, plan, onClose }: HouseProps & { readonly plan: Plan | undefined; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const staff = useQuery(trpc.ticketStaff.list.queryOptions({ buildingId: building.id }));
  const units = useQuery(trpc.building.getPlan.queryOptions({ id: building.id }));
  const after = { ...useAfterTicket(), onSuccess: () => { toast({ title: t('plans.saved'), tone: 'positive' }); onClose(); } };
  const [create, edit] = [useMutation(trpc.maintenancePlan.create.mutationOptions(after)), useMutation(trpc.maintenancePlan.edit.mutationOptions(after))];
  const error = create.error ?? edit.error;
  const fields = error === null ? {} : refusal(error).fields;
  const today = todayIn(building.zone, undefined);
  // The day of a plan that is overdue may stay as it is; a new one lies ahead.
  const earliest = plan !== undefined && plan.nextOn < today ? plan.nextOn : today;
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => formText(form, name).trim();
    const said = {
      title: text('title'), description: text('description'), place: text('place'), category: ticketCategory.parse(text('category')), priority: ticketPriority.parse(text('priority')), unitId: text('unit') === '' ? null : text('unit'),
      assigneeId: text('assignee') === '' ? null : text('assignee'), checklist: linesOf(formText(form, 'checklist')), every: Number(text('every')), period: periods.find((one) => one === text('period')) ?? 'month',
    };
    if (plan === undefined) create.mutate({ ...said, buildingId: building.id, startsOn: text('day') });
    else edit.mutate({ ...said, id: plan.id, nextOn: text('day'), expectedVersion: plan.version });
  }
  // Lists that come later are named by their own key, so that what is chosen is in them.
  const isReady = !staff.isPending && !units.isPending;
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t(plan === undefined ? 'plans.add' : 'plans.edit')} description={t('plans.lead')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('plans.what')} error={fields['title']} need="required"><Input name="title" required maxLength={120} defaultValue={plan?.title} /></Field>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <Field label={t('plans.everyLabel')} error={fields['every']} need="required"><Input name="every" type="number" inputMode="numeric" min={1} max={365} required defaultValue={plan?.every ?? 1} /></Field>
          <Field label={t('plans.period')}><NativeSelect name="period" defaultValue={plan?.period ?? 'month'}>{periods.map((one) => <option key={one} value={one}>{t(`plans.periods.${one}`)}</option>)}</NativeSelect></Field>
          <Field label={t('plans.nextDay')} error={fields['startsOn'] ?? fields['nextOn']} need="required" className="max-sm:col-span-2"><Input name="day" type="date" required min={earliest} defaultValue={plan?.nextOn ?? today} /></Field>
        </div>
        <div className="grid gap-4 sm:grid-cols-2" key={isReady ? 'ready' : 'reading'}>
          <Field label={t('desk.unit')}><NativeSelect name="unit" defaultValue={plan?.unitId ?? ''}><option value="">{t('shared')}</option>{(units.data?.units ?? []).map((one) => <option key={one.id} value={one.id}>{t('unit', { unit: one.label })}</option>)}</NativeSelect></Field>
          <Field label={t('page.assignee')}><NativeSelect name="assignee" defaultValue={plan?.assigneeId ?? ''}><option value="">{t('ask.nobody')}</option>{(staff.data?.items ?? []).map((one) => <option key={one.userId} value={one.userId}>{one.name}</option>)}</NativeSelect></Field>
          <Field label={t('report.category')}><NativeSelect name="category" defaultValue={plan?.category ?? 'lift'}>{ticketCategory.options.map((one) => <option key={one} value={one}>{t(`category.${one}`)}</option>)}</NativeSelect></Field>
          <Field label={t('page.priority')}><NativeSelect name="priority" defaultValue={plan?.priority ?? 'normal'}>{ticketPriority.options.toReversed().map((one) => <option key={one} value={one}>{t(`priority.${one}`)}</option>)}</NativeSelect></Field>
        </div>
        <Field label={t('report.place')} need="optional"><Input name="place" maxLength={120} defaultValue={plan?.place} /></Field>
        <Field label={t('ask.checklistLabel')} hint={t('ask.checklistHint')} need="optional"><Textarea name="checklist" rows={4} defaultValue={plan?.checklist.join('\n')} /></Field>
        <Field label={t('report.more')} need="optional"><Textarea name="description" rows={2} maxLength={4_000} defaultValue={plan?.description} /></Field>
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" disabled={!isReady} pending={create.isPending || edit.isPending}>{t('save')}</Button></div>
      </form>
    </Dialog>
  );
}
