import { defineLifecycle } from '@lintel/kernel';

export const deliveryLifecycle = defineLifecycle({
  name: 'delivery',
  initial: 'queued',
  states: {
    queued: { phase: 'not_started' },
    sending: { phase: 'under_way' },
    suppressed: { phase: 'stopped', final: true },
    sent: { phase: 'under_way' },
    delivered: { phase: 'under_way' },
    bounced: { phase: 'stopped', final: true },
    read: { phase: 'done', final: true },
    failed: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'delivery.claim', from: ['queued'], to: 'sending' },
    { command: 'delivery.suppress', from: ['queued'], to: 'suppressed', guard: 'the reader does not want it' },
    { command: 'delivery.settle', from: ['sending'], to: 'sent' },
    { command: 'delivery.settle', from: ['sending'], to: 'queued', guard: 'the mail server is away: tried again later' },
    { command: 'delivery.settle', from: ['sending'], to: 'failed', guard: 'refused for good, or tried too often' },
    { command: 'delivery.confirm', from: ['sent'], to: 'delivered' },
    { command: 'delivery.bounce', from: ['sent'], to: 'bounced' },
    { command: 'notification.read', from: ['sent', 'delivered'], to: 'read' },
  ],
});
