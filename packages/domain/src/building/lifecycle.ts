import { defineLifecycle } from '@lintel/kernel';

export const verificationLifecycle = defineLifecycle({
  name: 'verification',
  initial: 'requested',
  states: {
    requested: { phase: 'waiting' },
    evidence_needed: { phase: 'waiting' },
    under_review: { phase: 'under_way' },
    verified: { phase: 'done' },
    rejected: { phase: 'stopped', final: true },
    withdrawn: { phase: 'stopped', final: true },
    moved_out: { phase: 'done', final: true },
    revoked: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'verification.askEvidence', from: ['requested', 'under_review'], to: 'evidence_needed' },
    { command: 'verification.submit', from: ['evidence_needed'], to: 'under_review', guard: 'something was sent' },
    { command: 'verification.verify', from: ['requested', 'under_review'], to: 'verified', guard: 'from requested: the manager knows them, or they hold the code of the unit' },
    { command: 'verification.reject', from: ['requested', 'evidence_needed', 'under_review'], to: 'rejected' },
    { command: 'verification.withdraw', from: ['requested', 'evidence_needed', 'under_review'], to: 'withdrawn' },
    { command: 'verification.moveOut', from: ['verified'], to: 'moved_out' },
    { command: 'verification.revoke', from: ['verified'], to: 'revoked' },
    { command: 'verification.wake', from: ['evidence_needed'], to: 'rejected', guard: 'nothing came for thirty days' },
    { command: 'verification.wake', from: ['verified'], to: 'moved_out', guard: 'the last day is over' },
  ],
});

export type VerificationStatus = keyof typeof verificationLifecycle.states;
/** Somebody is still to do something. */
export const openStatuses = ['requested', 'evidence_needed', 'under_review'] as const satisfies readonly VerificationStatus[];
