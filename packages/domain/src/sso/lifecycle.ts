import { defineLifecycle } from '@lintel/kernel';

export const ssoConnectionLifecycle = defineLifecycle({
  name: 'single sign-on',
  initial: 'draft',
  states: {
    draft: { phase: 'not_started' },
    active: { phase: 'under_way' },
    disabled: { phase: 'stopped' },
    removed: { phase: 'done', final: true },
  },
  transitions: [
    { command: 'sso.configure', from: ['draft', 'active', 'disabled'], to: 'draft', guard: 'its provider is another, or is told otherwise: it is tested anew' },
    { command: 'sso.activate', from: ['draft', 'disabled'], to: 'active', guard: 'a test of these settings went well, and a domain is proved' },
    { command: 'sso.disable', from: ['active'], to: 'disabled', guard: 'sessions that came by it end' },
    { command: 'sso.remove', from: ['draft', 'active', 'disabled'], to: 'removed', guard: 'so do the links of its people' },
  ],
});

export const ssoDomainLifecycle = defineLifecycle({
  name: 'e-mail domain',
  initial: 'pending',
  states: {
    pending: { phase: 'waiting' },
    verified: { phase: 'done' },
    removed: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'ssoDomain.check', from: ['pending'], to: 'verified', guard: 'its TXT record is there, and no other organisation has it' },
    { command: 'ssoDomain.remove', from: ['pending', 'verified'], to: 'removed' },
    { command: 'sso.remove', from: ['pending', 'verified'], to: 'removed' },
  ],
});
