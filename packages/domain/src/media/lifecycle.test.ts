import { expect, it } from 'vitest';
import { mediaLifecycle, type MediaStatus } from './lifecycle';

const states = Object.keys(mediaLifecycle.states) as MediaStatus[];
const commands = ['media.claim', 'media.settle', 'media.delete', 'media.restore'];
const allowed: Readonly<Record<string, readonly MediaStatus[]>> = {
  'uploaded media.claim': ['processing'],
  'processing media.claim': ['processing', 'rejected'],
  'processing media.settle': ['ready', 'rejected', 'uploaded'],
  'uploaded media.delete': ['deleted'], 'processing media.delete': ['deleted'], 'ready media.delete': ['deleted'], 'rejected media.delete': ['deleted'],
  'deleted media.restore': ['ready', 'uploaded', 'rejected'],
};

it.each(states.flatMap((state) => commands.map((command) => [state, command] as const)))('%s, %s', (state, command) => {
  const targets = allowed[`${state} ${command}`] ?? [];
  expect(mediaLifecycle.targets(state, command)).toEqual(targets);
  for (const to of states) {
    if (targets.includes(to)) expect(mediaLifecycle.next(state, command, to)).toBe(to);
    else expect(() => mediaLifecycle.next(state, command, to)).toThrow(/is not possible/);
  }
});
