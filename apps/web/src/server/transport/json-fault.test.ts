import { expect, it } from 'vitest';
import { faultIn } from './json-fault';

it.each([
  ['', 0], [' ', 1], ['{', 1], ['{"a"', 4], ['{"a":', 5], ['{"a":1', 6], ['{"a":1,', 7], ['{"a":1,}', 7], ['{a:1}', 1], ["{'a':1}", 1], ['[1,2', 4], ['[1 2]', 3], ['[1,]', 3],
  ['tru', 0], ['[true,nul]', 6], ['01', 1], ['-', 0], ['1.', 1], ['"abc', 4], ['"a\\x"', 2], ['"a\nb"', 2], ['{} {}', 3], ['{"a":{"b":[1,{"c":x}]}}', 18],
])('%j stops making sense at %i', (json, at) => {
  expect(() => JSON.parse(json) as unknown).toThrow(SyntaxError);
  expect(faultIn(json)).toBe(at);
});

it('is not exhausted by depth', () => {
  expect(faultIn('['.repeat(1_000_000))).toBeLessThan(1_000);
  expect(faultIn('{"a":'.repeat(200_000))).toBeLessThan(5_000);
});
