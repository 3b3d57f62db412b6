import { defineLifecycle } from '@lintel/kernel';

export const licenceLifecycle = defineLifecycle({
  name: 'licence',
  initial: 'submitted',
  states: {
    submitted: { phase: 'waiting' },
    under_review: { phase: 'waiting' },
    verified: { phase: 'done' },
    rejected: { phase: 'stopped' },
    expiring: { phase: 'under_way' },
    expired: { phase: 'stopped' },
    revoked: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'licence.takeUp', from: ['submitted'], to: 'under_review' },
    { command: 'licence.verify', from: ['under_review'], to: 'verified' },
    { command: 'licence.reject', from: ['under_review'], to: 'rejected' },
    { command: 'licence.resubmit', from: ['rejected'], to: 'submitted' },
    { command: 'licence.nearEnd', from: ['verified'], to: 'expiring', guard: '60 days before its end' },
    { command: 'licence.expire', from: ['expiring'], to: 'expired', guard: 'its last day is over' },
    { command: 'licence.renew', from: ['expiring', 'expired'], to: 'under_review' },
    { command: 'licence.revoke', from: ['verified', 'expiring'], to: 'revoked' },
  ],
});

export type LicenceStatus = keyof typeof licenceLifecycle.states;
