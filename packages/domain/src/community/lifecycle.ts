import { defineLifecycle } from '@lintel/kernel';

export const postLifecycle = defineLifecycle({
  name: 'post',
  initial: 'draft',
  states: {
    draft: { phase: 'not_started' },
    published: { phase: 'done' },
    hidden: { phase: 'stopped' },
    removed: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'post.publish', from: ['draft'], to: 'published' },
    { command: 'moderation.hide', from: ['published'], to: 'hidden' },
    { command: 'moderation.restore', from: ['hidden'], to: 'published' },
    { command: 'post.remove', from: ['draft', 'published', 'hidden'], to: 'removed' },
  ],
});
export type PostStatus = keyof typeof postLifecycle.states;

/** Of a comment and of a message. */
export const contributionLifecycle = defineLifecycle({
  name: 'contribution',
  initial: 'published',
  states: {
    published: { phase: 'done' },
    hidden: { phase: 'stopped' },
    removed: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'moderation.hide', from: ['published'], to: 'hidden' },
    { command: 'moderation.restore', from: ['hidden'], to: 'published' },
    { command: 'contribution.remove', from: ['published', 'hidden'], to: 'removed' },
  ],
});
export type ContributionStatus = keyof typeof contributionLifecycle.states;

export const moderationLifecycle = defineLifecycle({
  name: 'moderation',
  initial: 'open',
  states: {
    open: { phase: 'waiting' },
    kept: { phase: 'done' },
    hidden: { phase: 'stopped' },
    appealed: { phase: 'waiting' },
    restored: { phase: 'done' },
    upheld: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'moderation.keep', from: ['open'], to: 'kept' },
    { command: 'moderation.hide', from: ['open', 'kept'], to: 'hidden' },
    { command: 'moderation.flag', from: ['kept', 'restored'], to: 'open', guard: 'by somebody who has not flagged it before' },
    { command: 'moderation.appeal', from: ['hidden'], to: 'appealed', guard: 'its author, once' },
    { command: 'moderation.restore', from: ['hidden', 'appealed'], to: 'restored' },
    { command: 'moderation.uphold', from: ['appealed'], to: 'upheld' },
  ],
});
export type CaseStatus = keyof typeof moderationLifecycle.states;

export const muteLifecycle = defineLifecycle({
  name: 'mute',
  initial: 'active',
  states: {
    active: { phase: 'under_way' },
    appealed: { phase: 'waiting' },
    upheld: { phase: 'under_way' },
    lifted: { phase: 'done', final: true },
    expired: { phase: 'done', final: true },
  },
  transitions: [
    { command: 'mute.appeal', from: ['active'], to: 'appealed', guard: 'the muted person, once' },
    { command: 'mute.lift', from: ['active', 'appealed', 'upheld'], to: 'lifted' },
    { command: 'mute.uphold', from: ['appealed'], to: 'upheld' },
    { command: 'mute.wake', from: ['active', 'appealed', 'upheld'], to: 'expired', guard: 'its time is over' },
  ],
});
export type MuteStatus = keyof typeof muteLifecycle.states;
/** Bite, as long as their time is not over by the database's clock. */
export const bitingStatuses = ['active', 'appealed', 'upheld'] as const satisfies readonly MuteStatus[];
