import { describe, expect, it } from 'vitest';
import { parseJson } from './json';

describe('JSON that a stranger wrote', () => {
  it('is read as it is', () => {
    expect(parseJson('{"a":[1,-2.5e3,true,null,"ü🏠"]}')).toEqual({ a: [1, -2500, true, null, 'ü🏠'] });
  });

  it.each([
    ['{"a" 1}', { line: 1, column: 6 }],
    ['{\n "a": 1,\n "b": x\n}', { line: 3, column: 7 }],
    ['', { line: 1, column: 1 }],
    ['{"a":1', { line: 1, column: 7 }],
  ])('is refused with its place: %j', (text, details) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ code: 'malformed', details: expect.objectContaining(details) }));
  });

  it.each([
    ['"\\u0000"', ''], ['{"a":["\\u0000"]}', 'a[0]'], ['{"a":{"b":"\\udc00"}}', 'a.b'], ['{"\\u0000":1}', ''], ['[1e400]', '[0]'], ['{"a":{"__proto__":1}}', 'a'], ['{"constructor":1}', ''],
  ])('is refused for what it holds: %s', (text, path) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ code: 'malformed', details: path === '' ? {} : { path } }));
  });

  it('is refused when it is nested too deep, and read when it is not', () => {
    expect(() => parseJson(`${'['.repeat(33)}${']'.repeat(33)}`)).toThrow(expect.objectContaining({ code: 'malformed' }));
    expect(parseJson(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeDefined();
  });
});
