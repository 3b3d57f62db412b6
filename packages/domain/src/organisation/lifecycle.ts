import { defineLifecycle } from '@lintel/kernel';

export const invitationLifecycle = defineLifecycle({
  name: 'invitation',
  initial: 'pending',
  states: {
    pending: { phase: 'waiting' },
    accepted: { phase: 'done', final: true },
    declined: { phase: 'stopped', final: true },
    revoked: { phase: 'stopped', final: true },
    expired: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'invitation.resend', from: ['pending'], to: 'pending' },
    { command: 'invitation.accept', from: ['pending'], to: 'accepted' },
    { command: 'invitation.decline', from: ['pending'], to: 'declined' },
    { command: 'invitation.revoke', from: ['pending'], to: 'revoked' },
    { command: 'invitation.expire', from: ['pending'], to: 'expired', guard: 'nobody answered in time' },
  ],
});
