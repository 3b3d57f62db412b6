import { expect, it } from 'vitest';
import { readRefusal, type SignInRefusal, writeRefusal } from './sign-in-refusal';

it.each<SignInRefusal>([
  { code: 'wrong' }, { code: 'locked', retryAfterSeconds: 75 }, { code: 'unavailable' }, { code: 'gone' },
  { code: 'provider', because: 'another_person', provider: 'google' }, { code: 'must_prove', handle: 'a-handle_of-enough-characters', provider: 'connection' },
  { code: 'second_factor', handle: 'a-handle_of-enough-characters', factors: ['passkey', 'recovery_code'] },
])('carries %j to the page as one word', (refusal) => {
  expect(writeRefusal(refusal)).toMatch(/^[\w.-]+$/);
  expect(readRefusal(writeRefusal(refusal))).toEqual(refusal);
});

it('knows next-auth’s own word, and takes any other for trouble', () => {
  expect(readRefusal('CredentialsSignin')).toEqual({ code: 'wrong' });
  expect(readRefusal('locked-')).toEqual({ code: 'unavailable' });
  expect(readRefusal('second-factor.a-handle_of-enough-characters.finger')).toEqual({ code: 'unavailable' });
  expect(readRefusal('provider.denied.nobody')).toEqual({ code: 'unavailable' });
  expect(readRefusal('must-prove.short.google')).toEqual({ code: 'unavailable' });
  expect(readRefusal('Configuration')).toEqual({ code: 'unavailable' });
});
