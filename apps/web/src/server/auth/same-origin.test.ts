import { describe, expect, it } from 'vitest';
import { assertSameOrigin } from './same-origin';

const appUrl = 'https://lintel.example';
const ask = (method: string, headers: Record<string, string>) => () => { assertSameOrigin({ method, headers }, appUrl); };

describe('a change asked for with a cookie', () => {
  it.each([
    ['from the app itself', { origin: 'https://lintel.example', host: 'internal:3000' }],
    ['from the very host it goes to', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    ['by a program of ours that sends no Origin', { 'x-lintel-client': 'cli' }],
  ])('is let through %s', (_from, headers) => {
    expect(ask('POST', headers)).not.toThrow();
  });

  it.each([
    ['another site', { origin: 'https://evil.example', host: 'lintel.example' }],
    ['another site that sends our header', { origin: 'https://evil.example', host: 'lintel.example', 'x-lintel-client': 'web' }],
    ['a longer host', { origin: 'https://lintel.example.evil.example', host: 'lintel.example' }],
    ['another port', { origin: 'https://lintel.example:8443', host: 'lintel.example' }],
    ['a sandboxed frame', { origin: 'null', host: 'lintel.example' }],
    ['nowhere', { host: 'lintel.example' }],
    ['nonsense', { origin: '///', host: 'lintel.example' }],
  ])('is refused from %s', (_from, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(ask(method, headers)).toThrow(expect.objectContaining({ code: 'forbidden' }));
  });

  it('is not asked about reading', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(ask(method, { origin: 'https://evil.example' })).not.toThrow();
  });
});
