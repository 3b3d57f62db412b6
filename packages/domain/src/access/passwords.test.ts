import { expect, it } from 'vitest';
import { hashPassword, passwordFits } from './passwords';

it('fits the password it was made from, however its letters are composed, and no other', async () => {
  const hash = await hashPassword('pässwörd with ünicode');
  expect(await passwordFits(hash, 'pässwörd with ünicode'.normalize('NFD'))).toBe(true);
  expect(await passwordFits(hash, 'passwörd with ünicode')).toBe(false);
  expect(await hashPassword('pässwörd with ünicode')).not.toBe(hash);
});

it('does the work where there is no hash, so that time tells nobody who has an account', async () => {
  await passwordFits(undefined, 'warm up');
  const milliseconds: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const started = performance.now();
    expect(await passwordFits(undefined, 'nobody has this password')).toBe(false);
    milliseconds.push(performance.now() - started);
  }
  // No machine fills 19 MiB twice in less; without the work it takes microseconds.
  expect(Math.min(...milliseconds)).toBeGreaterThan(3);
});
