import { defineLifecycle } from '@lintel/kernel';

export const webhookLifecycle = defineLifecycle({
  name: 'webhook',
  initial: 'active',
  states: { active: { phase: 'under_way' }, disabled: { phase: 'stopped' }, deleted: { phase: 'stopped', final: true } },
  transitions: [
    { command: 'webhook.change', from: ['active'], to: 'disabled' },
    { command: 'webhook.change', from: ['disabled'], to: 'active' },
    { command: 'webhook.settle', from: ['active'], to: 'disabled', guard: 'nothing was taken for three days, or the receiver is gone' },
    { command: 'webhook.delete', from: ['active', 'disabled'], to: 'deleted' },
  ],
});

export const webhookDeliveryLifecycle = defineLifecycle({
  name: 'webhook delivery',
  initial: 'queued',
  states: { queued: { phase: 'not_started' }, sending: { phase: 'under_way' }, delivered: { phase: 'done' }, failed: { phase: 'stopped' } },
  transitions: [
    { command: 'webhook.claim', from: ['queued'], to: 'sending' },
    { command: 'webhook.settle', from: ['sending'], to: 'delivered' },
    { command: 'webhook.settle', from: ['sending'], to: 'queued', guard: 'not taken: tried again by the schedule' },
    { command: 'webhook.settle', from: ['sending'], to: 'failed', guard: 'not taken for three days, or the receiver is gone' },
    { command: 'webhook.delete', from: ['queued', 'sending'], to: 'failed' },
    { command: 'webhook.replay', from: ['delivered', 'failed'], to: 'queued' },
  ],
});
