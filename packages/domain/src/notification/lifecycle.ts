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
    failed: { phase: 'stopped' },
  },
  transitions: [
    { command: 'delivery.claim', from: ['queued'], to: 'sending' },
    { command: 'delivery.claim', from: ['queued'], to: 'suppressed', guard: 'the reader does not want it, has read it or cannot be reached' },
    { command: 'delivery.settle', from: ['sending'], to: 'sent' },
    { command: 'delivery.settle', from: ['sending'], to: 'queued', guard: 'the other side is away: tried again later' },
    { command: 'delivery.settle', from: ['sending'], to: 'failed', guard: 'refused for good, or tried too often' },
    { command: 'delivery.answer', from: ['sent'], to: 'delivered' },
    { command: 'delivery.answer', from: ['sent', 'delivered'], to: 'bounced', guard: 'the provider says that it came back' },
    { command: 'notification.read', from: ['sent', 'delivered'], to: 'read' },
    { command: 'delivery.retry', from: ['failed'], to: 'queued', guard: 'an operator sends it once more' },
  ],
});
