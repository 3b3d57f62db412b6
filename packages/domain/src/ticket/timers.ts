import type { NewDeadline } from '@lintel/db';
import { localHourOn, startOfDay } from '@lintel/kernel';
import { type ClockKind, days } from './contract';
import type { PlanRow, TicketRow } from './store';

export const slaWarning = 'sla_warning';
export const slaBreach = 'sla_breach';
export const slaEscalation = 'sla_escalation';
export const waitingKinds = ['waiting_nudge', 'waiting_end'] as const;
export const deferredEnd = 'deferred_end';
export const autoClose = 'auto_close';
export const planDue = 'plan_due';
/** Everything a ticket may wait for; its end takes all of it away. */
export const everyKind = [slaWarning, slaBreach, slaEscalation, ...waitingKinds, deferredEnd, autoClose] as const;

const dayMs = 86_400_000;
const morning = 9;
const planHour = 7;

export const refOf = (row: { readonly id: string }) => ({ type: 'ticket', id: row.id });
const ofTicket = (row: TicketRow) => ({ aggregateType: 'ticket', aggregateId: row.id, organisationId: row.organisation_id });

/** The steps of one clock's ladder are told apart by their place in it. */
export const escalationSlot = (kind: ClockKind, step: number): string => `${kind}.${step}`;

export function clockRows(row: TicketRow, kind: ClockKind, at: { readonly warning: Date | null; readonly due: Date; readonly targetMinutes: number }): readonly NewDeadline[] {
  const rule = { name: `sla_${kind}`, workingMinutes: at.targetMinutes };
  return [
    ...(at.warning === null ? [] : [{ ...ofTicket(row), kind: slaWarning, slot: kind, dueAt: at.warning, rule }]),
    { ...ofTicket(row), kind: slaBreach, slot: kind, dueAt: at.due, rule },
  ];
}

export function escalationRow(row: TicketRow, kind: ClockKind, step: number, dueAt: Date, role: string): NewDeadline {
  return { ...ofTicket(row), kind: slaEscalation, slot: escalationSlot(kind, step), dueAt, rule: { name: 'sla_escalation', clock: kind, role } };
}

export function waitingRows(row: TicketRow, zone: string, now: Date): readonly NewDeadline[] {
  return [
    ...days.nudges.map((after) => ({ ...ofTicket(row), kind: 'waiting_nudge', slot: `${after}d`, dueAt: localHourOn(now, after, morning, zone), rule: { name: 'waiting_nudge', days: after } })),
    { ...ofTicket(row), kind: 'waiting_end', dueAt: new Date(now.getTime() + days.noAnswer * dayMs), rule: { name: 'waiting_end', days: days.noAnswer } },
  ];
}

export function deferredRow(row: TicketRow, until: Date): NewDeadline {
  return { ...ofTicket(row), kind: deferredEnd, dueAt: until, rule: { name: 'deferred', until: until.toISOString() } };
}

/** Seven days to say that it is not mended after all. */
export const reopenUntil = (completedAt: Date): Date => new Date(completedAt.getTime() + days.close * dayMs);

export function closeRow(row: TicketRow, completedAt: Date): NewDeadline {
  return { ...ofTicket(row), kind: autoClose, dueAt: reopenUntil(completedAt), rule: { name: 'auto_close', days: days.close } };
}

/** Seven in the morning of the day, in the house. */
export function planRow(plan: PlanRow, zone: string): NewDeadline {
  return {
    aggregateType: 'maintenance_plan', aggregateId: plan.id, organisationId: plan.organisation_id, kind: planDue,
    dueAt: localHourOn(startOfDay(plan.next_on, 0, zone), 0, planHour, zone), rule: { name: 'plan', every: plan.every, period: plan.period },
  };
}
