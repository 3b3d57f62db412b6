import { DependencyDown, DomainError, UnknownEventVersion } from '@lintel/kernel';
import { describe, expect, it } from 'vitest';
import { backoff, describe as words, judge } from './judge';

const coded = (code: string, message = 'refused') => Object.assign(new Error(message), { code });
const wrapped = (cause: unknown) => new Error('a layer above', { cause });

describe('whose fault a failure is', () => {
  it.each([
    ['a dependency that says so', new DependencyDown('Search'), 'dependency'],
    ['a dependency below another error', wrapped(new DependencyDown('Search')), 'dependency'],
    ['a refused connection', wrapped(coded('ECONNREFUSED')), 'dependency'],
    ['a lost database connection', new Error('Connection terminated unexpectedly'), 'dependency'],
    ['a server that is shutting down', coded('57P01'), 'dependency'],
    ['a full disk', coded('53100'), 'dependency'],
    ['a command that says unavailable', new DomainError('unavailable', 'Try again.'), 'dependency'],
    ['a command that says slow down', new DomainError('rate_limited', 'Slow down.'), 'dependency'],
    ['a newer event', wrapped(new UnknownEventVersion('a.b', 2)), 'version'],
    ['a deadlock', new DomainError('conflict', 'Try again.', {}, { cause: coded('40P01') }), 'contention'],
    ['a serialisation failure', coded('40001'), 'contention'],
    ['a statement that takes too long, which it will again', new DomainError('unavailable', 'Took too long.', {}, { cause: coded('57014') }), 'poison'],
    ['a refused constraint', coded('23505'), 'poison'],
    ['a refused command', new DomainError('invalid_transition', 'No.'), 'poison'],
    ['a bug', new TypeError('x is undefined'), 'poison'],
    ['anything thrown', 'text', 'poison'],
    ['nothing at all', undefined, 'poison'],
  ] as const)('%s', (_what, error, verdict) => {
    expect(judge(error)).toBe(verdict);
  });

  it('is found in a chain that runs in a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(judge(error)).toBe('poison');
  });
});

describe('what operators read', () => {
  it('is short and has no stack', () => {
    expect(words(new TypeError('x is undefined'))).toBe('TypeError: x is undefined');
    expect(words('text')).toBe('text');
    expect(words(new Error('x'.repeat(5_000)))).toHaveLength(1_000);
  });
});

describe('waits', () => {
  it('double up to the longest', () => {
    expect([1, 2, 3, 4, 5, 400].map((attempt) => backoff(attempt, 100, 1_000))).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  });
});
