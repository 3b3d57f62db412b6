import { defineLifecycle } from '@lintel/kernel';

export const personalExportLifecycle = defineLifecycle({
  name: 'personal export',
  initial: 'queued',
  states: {
    queued: { phase: 'not_started' },
    building: { phase: 'under_way' },
    ready: { phase: 'done' },
    expired: { phase: 'stopped', final: true },
    failed: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'personalExport.advance', from: ['queued', 'building'], to: 'building' },
    { command: 'personalExport.finish', from: ['queued', 'building'], to: 'ready', guard: 'the whole file is in the store' },
    { command: 'personalExport.wake', from: ['queued', 'building'], to: 'failed', guard: 'it could not be made within three days' },
    { command: 'personalExport.wake', from: ['ready'], to: 'expired', guard: 'its time is over, or its person is gone' },
  ],
});

export const accountDeletionLifecycle = defineLifecycle({
  name: 'account deletion',
  initial: 'pending',
  states: {
    pending: { phase: 'waiting' },
    erasing: { phase: 'under_way' },
    done: { phase: 'done', final: true },
    cancelled: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'accountDeletion.cancel', from: ['pending'], to: 'cancelled', guard: 'by the person, who is told when they sign in, or by a platform admin' },
    { command: 'accountDeletion.wake', from: ['pending'], to: 'erasing', guard: 'it is due by the database\u2019s clock, and no organisation loses its last owner' },
    { command: 'accountDeletion.wake', from: ['erasing'], to: 'done', guard: 'every table has forgotten the person' },
  ],
});
