import { defineLifecycle } from '@lintel/kernel';

export const inquiryLifecycle = defineLifecycle({
  name: 'inquiry',
  initial: 'received',
  states: {
    received: { phase: 'waiting' },
    answered: { phase: 'under_way' },
    closed: { phase: 'done', final: true },
  },
  transitions: [
    { command: 'inquiry.answer', from: ['received', 'answered'], to: 'answered' },
    { command: 'inquiry.followUp', from: ['answered'], to: 'received', guard: 'the asker writes again' },
    { command: 'inquiry.close', from: ['received', 'answered'], to: 'closed' },
  ],
});

export type InquiryStatus = keyof typeof inquiryLifecycle.states;
