import { tmpdir } from 'node:os';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runVerb } from './program';

const temporalAddress = testTemporalAddress();
const namespace = `lintel-cli-${uuidv7()}`;

let database: TestDatabase;
let connection: Connection;
beforeAll(async () => {
  if (temporalAddress === undefined) throw new Error('TEST_TEMPORAL_ADDRESS is not set: start the services by node scripts/services/test-services.mjs');
  database = await createTestDatabase();
  connection = await Connection.connect({ address: temporalAddress });
  await createNamespace(temporalAddress, namespace);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

interface Answer {
  readonly code: NodeJS.Process['exitCode'];
  readonly out: string;
  readonly err: string;
}

/** A verb as the command line runs it, in this process. */
async function lintel(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const given = { DATABASE_URL: database.url, TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: namespace, APP_URL: 'http://127.0.0.1:9', LINTEL_HOME: tmpdir(), ...env };
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  const said = { out: '', err: '' };
  const catching = (where: keyof typeof said) => (chunk: Uint8Array | string) => { said[where] += String(chunk); return true; };
  const spies = [vi.spyOn(process.stdout, 'write').mockImplementation(catching('out')), vi.spyOn(process.stderr, 'write').mockImplementation(catching('err'))];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runVerb(words);
    return { code: process.exitCode, ...said };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

interface Report {
  readonly state: string;
  readonly findings: readonly { readonly name: string; readonly state: string; readonly found: string; readonly advice?: string }[];
}
const stateOf = ({ findings }: Report, name: string) => findings.find((finding) => finding.name === name)?.state;

describe('doctor', () => {
  test('names what is well and what is not, with what to do, and its exit code says the worst', async () => {
    const { code, out } = await lintel(['doctor', '--json']);
    const report = JSON.parse(out) as Report;
    expect([code, report.state]).toEqual([1, 'fail']);
    for (const name of ['Node', 'Database', 'Extensions', 'Migrations', 'Database login', 'Clock', 'Temporal', 'Search', 'Files', 'Mail', 'Consumers', 'Deadlines']) expect([name, stateOf(report, name)]).toEqual([name, 'ok']);
    expect(['Web', 'Worker', 'App'].map((name) => stateOf(report, name))).toEqual(['fail', 'fail', 'fail']);
    for (const finding of report.findings) expect([finding.name, finding.advice === undefined]).toEqual([finding.name, finding.state === 'ok']);
  });

  test('says of a database that cannot be reached that it cannot, and never its password', async () => {
    const { code, out, err } = await lintel(['doctor'], { DATABASE_URL: 'postgres://lintel:hidden-word@127.0.0.1:9/lintel', MEILI_URL: 'http://127.0.0.1:9', SMTP_URL: 'smtp://user:hidden-word@127.0.0.1:9' });
    expect(code).toBe(1);
    expect(out).toContain('Nothing answers at 127.0.0.1:9, where DATABASE_URL points');
    expect(out).toMatch(/! warn {2}Search +Meilisearch at http:\/\/127\.0\.0\.1:9 does not answer/);
    expect(out).toMatch(/! warn {2}Mail +SMTP server 127\.0\.0\.1:9 does not take us/);
    expect(out + err).not.toContain('hidden-word');
  });

  test('says that nothing runs where no database is known', async () => {
    const { code, out } = await lintel(['doctor'], { DATABASE_URL: '' });
    expect(code).toBe(1);
    expect(out).toContain('nothing runs on');
    expect(out).toMatch(/Ports/);
  });
});

test('workflows reconcile starts what a row requires, once, and ends what none does', async () => {
  const id = uuidv7();
  const deadline = { id: uuidv7(), aggregate_type: 'listing', aggregate_id: id, kind: 'expiry', due_at: new Date(Date.now() + 3_600_000), rule: '{"name":"test"}' };
  await database.db.kysely.insertInto('deadline').values(deadline).execute();
  const reconcile = async () => JSON.parse((await lintel(['workflows', 'reconcile', '--json'])).out) as object;
  expect(await reconcile()).toEqual({ required: 1, started: 1, ended: 0 });
  const client = new Client({ connection, namespace });
  const listed = async () => {
    const running: string[] = [];
    for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) running.push(workflowId);
    return running;
  };
  // Temporal's lists are a moment behind.
  await expect.poll(listed, { timeout: 20_000 }).toEqual([`listing-${id}`]);
  expect(await reconcile()).toEqual({ required: 1, started: 0, ended: 0 });
  await database.db.kysely.updateTable('deadline').set({ state: 'met', settled_at: new Date() }).execute();
  expect(await reconcile()).toEqual({ required: 0, started: 0, ended: 1 });
  const { code, err } = await lintel(['workflows', 'reconcile', '--json'], { TEMPORAL_ADDRESS: '127.0.0.1:9' });
  expect([code, JSON.parse(err)]).toEqual([1, { error: expect.objectContaining({ message: expect.stringContaining('Temporal') }) }]);
});

test('a verb nobody knows is wrong usage, and every verb explains itself', async () => {
  expect(await lintel(['nonsense'])).toMatchObject({ code: 2, err: expect.stringContaining('--help') });
  for (const words of [['status'], ['events', 'replay'], ['listings', 'import'], ['api-key', 'create']]) expect(await lintel([...words, '--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/Usage: lintel [^]*--json/) });
});
