import { readFileSync } from 'node:fs';
import { isDomainError, type Lifecycle } from '@lintel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printEvents } from './events';
import { lifecycles, printLifecycles } from './lifecycles';

const page = (name: string) => readFileSync(new URL(`../../../../docs/${name}.md`, import.meta.url), 'utf8');

describe('the documentation', () => {
  it.each([['lifecycles', printLifecycles], ['events', printEvents]] as const)('has %s as they are declared', (name, print) => {
    expect(page(name), `docs/${name}.md is stale: run \`pnpm --filter @lintel/domain print-docs\``).toBe(print());
  });
});

describe.each(lifecycles.map((lifecycle) => [lifecycle.name, lifecycle] as const))('the lifecycle of a %s', (_, lifecycle: Lifecycle) => {
  const states = Object.keys(lifecycle.states);
  const commands = [...new Set(lifecycle.transitions.map((t) => t.command))];

  it('reaches every state but those a source or the outside sets, and leaves every one that is not final', () => {
    const stuck = states.filter((state) => !lifecycle.isFinal(state) && lifecycle.commandsFrom(state).length === 0);
    expect(stuck).toEqual([]);
    const reached = new Set([lifecycle.initial, ...lifecycle.transitions.map((t) => t.to)]);
    expect(states.filter((state) => !reached.has(state) && state !== 'Removed')).toEqual([]);
  });

  it('allows what is declared and refuses everything else, for every state and command', () => {
    for (const state of states)
      for (const command of commands) {
        const targets = lifecycle.targets(state, command);
        const declared = lifecycle.transitions.filter((t) => t.command === command && t.from.includes(state)).map((t) => t.to);
        expect(targets.toSorted()).toEqual([...new Set(declared)].toSorted());
        if (targets.length > 0) expect(targets.map((to) => lifecycle.next(state, command, to))).toEqual(targets);
        else expect(refusal(() => lifecycle.next(state, command))).toBe('invalid_transition');
      }
  });

  it('walks at random from its beginning without leaving its states, and never out of a final one', () => {
    fc.assert(fc.property(fc.array(fc.nat(50), { maxLength: 60 }), (choices) => {
      let state = lifecycle.initial;
      for (const choice of choices) {
        const possible = lifecycle.commandsFrom(state).flatMap((command) => lifecycle.targets(state, command).map((to) => [command, to] as const));
        const step = possible[choice % Math.max(1, possible.length)];
        if (step === undefined) return lifecycle.isFinal(state);
        state = lifecycle.next(state, step[0], step[1]);
      }
      return states.includes(state);
    }));
  });
});

function refusal(work: () => unknown): string {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return isDomainError(error) ? error.code : 'another error';
  }
}
