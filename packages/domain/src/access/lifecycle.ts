import { defineLifecycle } from '@lintel/kernel';

export const registrationLifecycle = defineLifecycle({
  name: 'registration',
  initial: 'pending',
  states: {
    pending: { phase: 'waiting' },
    confirmed: { phase: 'done', final: true },
    expired: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'registration.confirm', from: ['pending'], to: 'confirmed', guard: 'within a day, and nobody else has the address by now' },
    { command: 'account.sweep', from: ['pending'], to: 'expired', guard: 'a day has passed' },
  ],
});

export const passwordResetLifecycle = defineLifecycle({
  name: 'password reset',
  initial: 'pending',
  states: {
    pending: { phase: 'waiting' },
    used: { phase: 'done', final: true },
    expired: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'passwordReset.complete', from: ['pending'], to: 'used', guard: 'within an hour' },
    { command: 'account.sweep', from: ['pending'], to: 'expired', guard: 'an hour has passed' },
  ],
});

export const emailChangeLifecycle = defineLifecycle({
  name: 'e-mail change',
  initial: 'pending',
  states: {
    pending: { phase: 'waiting' },
    confirmed: { phase: 'under_way' },
    settled: { phase: 'done', final: true },
    undone: { phase: 'stopped', final: true },
    expired: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'emailChange.confirm', from: ['pending'], to: 'confirmed', guard: 'within a day, by whoever reads the new address' },
    { command: 'emailChange.undo', from: ['pending', 'confirmed'], to: 'undone', guard: 'by whoever reads the old address' },
    { command: 'emailChange.request', from: ['pending'], to: 'expired', guard: 'another address is asked for instead' },
    { command: 'account.sweep', from: ['pending'], to: 'expired', guard: 'a day has passed' },
    { command: 'account.sweep', from: ['confirmed'], to: 'settled', guard: 'a week has passed without being undone' },
  ],
});
