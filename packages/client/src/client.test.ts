import { describe, expect, it } from 'vitest';
import { createLintelClient, unwrap } from './client';
import { LintelProblem } from './problem';

/** A server that answers in turn, and remembers what it was asked. */
function answering(...answers: (Response | Error)[]) {
  const asked: Request[] = [];
  const client = createLintelClient({
    url: 'https://lintel.example/', key: 'lintel_12345678_secret', retryPauseMs: 1,
    fetch: (request) => {
      asked.push(request);
      const answer = answers.shift() ?? new Error('nobody there');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  return { asked, client };
}

const done = () => Response.json({ id: '1', version: 2 });
const body = { from: 'nothing' } as never;

describe('the client', () => {
  it('sends its key, and a new idempotency key with each change', async () => {
    const { client, asked } = answering(done(), done(), done());
    await client.GET('/listings');
    await client.POST('/listings', { body });
    await client.POST('/listings', { body });
    const [read, first, second] = asked.map((request) => request.headers);
    expect(asked[0]?.url).toBe('https://lintel.example/api/v1/listings');
    expect(read?.get('authorization')).toBe('Bearer lintel_12345678_secret');
    expect(read?.get('idempotency-key')).toBeNull();
    expect(first?.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second?.get('idempotency-key')).not.toBe(first?.get('idempotency-key'));
  });

  it('sends again under the same key what was not answered', async () => {
    const { client, asked } = answering(new TypeError('cut'), new Response(null, { status: 503, headers: { 'retry-after': '0' } }), done());
    expect(await unwrap(client.POST('/listings', { body }))).toMatchObject({ version: 2 });
    expect(new Set(asked.map((request) => request.headers.get('idempotency-key'))).size).toBe(1);
    expect(await Promise.all(asked.map((request) => request.text()))).toEqual(asked.map(() => '{"from":"nothing"}'));
  });

  it('gives up in the end, and at once on a refusal', async () => {
    const absent = answering();
    await expect(absent.client.GET('/listings')).rejects.toThrow('nobody there');
    expect(absent.asked).toHaveLength(4);
    const refused = answering(Response.json({ code: 'conflict', detail: 'Too late.', reference: 'r1', status: 409, title: 't', type: 'x' }, { status: 409 }));
    const error: unknown = await unwrap(refused.client.POST('/listings', { body })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LintelProblem);
    expect(error).toMatchObject({ problem: { code: 'conflict', reference: 'r1' } });
    expect(refused.asked).toHaveLength(1);
  });

  it('says what it can when something between answered', async () => {
    const { client } = answering(new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }));
    await expect(unwrap(client.GET('/listings'))).rejects.toMatchObject({ problem: { status: 502 } });
  });
});
