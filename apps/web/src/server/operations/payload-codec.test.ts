import { randomBytes } from 'node:crypto';
import { payloadConverter } from '@lintel/adapters/payload-codec';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agent } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';

const keys = `now:${randomBytes(32).toString('base64')}`;
const ui = 'https://temporal.lintel.example';
let web: TestWeb;
let admin: string;

beforeAll(async () => {
  web = await startTestWeb({ TEMPORAL_PAYLOAD_KEYS: keys, TEMPORAL_UI_URL: `${ui}/namespaces` });
  const row = await web.test.db.kysely.selectFrom('app_user').innerJoin('membership', 'membership.user_id', 'app_user.id').select('email').where('role', '=', 'platform_admin').executeTakeFirstOrThrow();
  admin = row.email;
});
afterAll(() => web.stop());

async function sealed() {
  const [payload] = (await payloadConverter(keys)?.payloadCodecs[0]?.encode([{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"id":7}') }])) ?? [];
  return { metadata: Object.fromEntries(Object.entries(payload?.metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')])), data: Buffer.from(payload?.data ?? []).toString('base64') };
}

const decode = async (body: unknown, as?: string, origin = ui) => web.ask('/temporal/codec/decode', { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify(body), ...(as === undefined ? {} : { as }) });

it('makes payloads readable to the operator who looks at them in Temporal', async () => {
  const answer = await decode({ payloads: [await sealed(), { metadata: { encoding: 'anNvbi9wbGFpbg==' }, data: 'MQ==' }] }, admin);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBe(ui);
  expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
  const { payloads } = (await answer.json()) as { readonly payloads: readonly { readonly data: string }[] };
  expect(payloads.map(({ data }) => Buffer.from(data, 'base64').toString())).toEqual(['{"id":7}', '1']);
});

it('is closed to everybody else, and to pages of other origins', async () => {
  const body = { payloads: [await sealed()] };
  expect((await decode(body)).status).toBe(401);
  expect((await decode(body, agent)).status).toBe(403);
  expect((await decode(body, admin, 'https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  const preflight = await web.ask('/temporal/codec/decode', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});

it('says what is wrong with what it was sent', async () => {
  expect((await decode({ payloads: 7 }, admin)).status).toBe(400);
  const { metadata, data } = await sealed();
  const broken = await decode({ payloads: [{ metadata, data: `AAAA${data.slice(4)}` }] }, admin);
  expect(broken.status).toBe(400);
  expect((await broken.json()) as unknown).toMatchObject({ code: 'malformed' });
});
