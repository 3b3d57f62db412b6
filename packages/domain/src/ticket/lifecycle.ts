import { defineLifecycle } from '@lintel/kernel';

export const ticketLifecycle = defineLifecycle({
  name: 'ticket',
  initial: 'open',
  states: {
    open: { phase: 'not_started' },
    in_progress: { phase: 'under_way' },
    waiting_on_resident: { phase: 'waiting' },
    deferred: { phase: 'waiting' },
    completed: { phase: 'done' },
    closed: { phase: 'done', final: true },
    declined: { phase: 'stopped', final: true },
    withdrawn: { phase: 'stopped', final: true },
    merged: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'ticket.start', from: ['open'], to: 'in_progress' },
    { command: 'ticket.wait', from: ['in_progress'], to: 'waiting_on_resident' },
    { command: 'ticket.resume', from: ['waiting_on_resident'], to: 'in_progress' },
    { command: 'ticket.comment', from: ['waiting_on_resident'], to: 'in_progress', guard: 'whoever reported it answers' },
    { command: 'ticket.defer', from: ['in_progress'], to: 'deferred', guard: 'until a day ahead' },
    { command: 'ticket.resume', from: ['deferred'], to: 'open', guard: 'unassigned' },
    { command: 'ticket.wake', from: ['deferred'], to: 'open', guard: 'the day has come; unassigned' },
    { command: 'ticket.resolve', from: ['in_progress'], to: 'completed' },
    { command: 'ticket.wake', from: ['waiting_on_resident'], to: 'completed', guard: 'no answer for fourteen days' },
    { command: 'ticket.confirm', from: ['completed'], to: 'closed' },
    { command: 'ticket.wake', from: ['completed'], to: 'closed', guard: 'seven days after, rated or not' },
    { command: 'ticket.reopen', from: ['completed'], to: 'open', guard: 'within seven days' },
    { command: 'ticket.decline', from: ['open', 'in_progress'], to: 'declined' },
    { command: 'ticket.withdraw', from: ['open', 'in_progress'], to: 'withdrawn' },
    { command: 'ticket.merge', from: ['open', 'in_progress'], to: 'merged' },
  ],
});

export type TicketStatus = keyof typeof ticketLifecycle.states;
/** Somebody is still to do something about it. */
export const openStatuses = ['open', 'in_progress', 'waiting_on_resident', 'deferred'] as const satisfies readonly TicketStatus[];
/** The clocks stand still: somebody else is to act, or it was agreed to wait. */
export const pausedStatuses = ['waiting_on_resident', 'deferred'] as const satisfies readonly TicketStatus[];
