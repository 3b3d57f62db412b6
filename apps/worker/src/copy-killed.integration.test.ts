import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { chooseFileStore } from '@lintel/adapters/files';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { planExport, requestExport } from '@lintel/domain/privacy';
import { createWorld, installTestAccess, type World } from '@lintel/domain/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from './testing/read-zip';
import { buildWorker, type BuiltWorker, WorkerProcess } from './testing/worker-process';

const address = testTemporalAddress();
/** Enough that gathering takes a while and packing does, too. */
const searches = 20_000;

interface Copy {
  readonly status: string;
  readonly done: number;
  readonly total: number;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

describe.skipIf(address === undefined)('a worker that is killed while it gathers what is held on somebody', () => {
  let world: World;
  let built: BuiltWorker;
  let folder: string;
  let worker: WorkerProcess;

  beforeAll(async () => {
    installTestAccess();
    folder = await mkdtemp(join(tmpdir(), 'lintel-copy-'));
    const namespace = `lintel-test-${uuidv7()}`;
    [world, built] = await Promise.all([createWorld(), buildWorker(), createNamespace(address ?? '', namespace)]);
    worker = new WorkerProcess(built.file, { DATABASE_URL: world.database.url, TEMPORAL_ADDRESS: address ?? '', TEMPORAL_NAMESPACE: namespace, LINTEL_HOME: folder });
  }, 240_000);
  afterAll(async () => {
    await worker.kill();
    built.remove();
    await world.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('ends with one whole archive, to read and for programs, and tells of it once', async () => {
    const { executor, database: { db } } = world;
    const person = await world.person('resident');
    await db.pool.query(
      `insert into search_history (id, user_id, text, criteria, result_count) select gen_random_uuid(), $1, 'a house no. ' || n || ' ' || md5(n::text), '{}', n from generate_series(1, $2) n`, [person.userId, searches]);
    const { id } = await executor.execute(requestExport, {}, world.as({ ...person, sessionId: null }));
    const now = async () => (await db.pool.query<Copy>('select status, done, total, bytes, sha256 from personal_export where id = $1', [id])).rows[0] ?? { status: 'gone', done: 0, total: 0, bytes: null, sha256: null };
    const reached = async (holds: (copy: Copy) => boolean, what: string) => {
      for (const until = Date.now() + 120_000; Date.now() < until; await sleep(3)) if (holds(await now())) return;
      throw new Error(`Not reached: ${what}; it is ${JSON.stringify(await now())}.\n${worker.lastWords}`);
    };

    worker.start();
    // In the middle of gathering, and while what was gathered is being packed.
    const points: readonly (readonly [string, (copy: Copy) => boolean])[] = [['some parts', ({ done }) => done >= 12], ['all parts', ({ done, total }) => total > 0 && done >= total]];
    const seen: string[] = [];
    for (const [what, holds] of points) {
      await reached(holds, what);
      await worker.kill();
      seen.push((await now()).status);
      worker.start();
    }
    expect(seen, 'it was killed before it was done').toEqual(['building', 'building']);
    await reached(({ status }) => status === 'ready', 'a copy that is ready');
    const copy = await now();

    const files = await chooseFileStore({ FILES_FOLDER: join(folder, 'files'), APP_URL: 'http://localhost:3000', LINTEL_SIGNING_KEY: 'a test secret of thirty-two characters', S3_REGION: 'us-east-1' });
    const bytes = await buffer((await files.get(`exports/${id}/lintel-data.zip`)).stream);
    expect(bytes.length).toBe(copy.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(copy.sha256);
    const archive = readZip(bytes);
    const { sections } = await executor.ask(planExport, { id }, world.machine);
    expect([...archive.keys()].toSorted()).toEqual(['README.txt', 'index.html', ...sections.map(({ name }) => `data/${name}.json`)].toSorted());
    for (const { name } of sections) expect(JSON.parse(archive.get(`data/${name}.json`)?.toString() ?? '')).toMatchObject({ section: name, rows: expect.any(Array) as unknown });
    const { rows } = JSON.parse(archive.get('data/search_history.json')?.toString() ?? '') as { rows: readonly { id: string }[] };
    expect(new Set(rows.map((row) => row.id)).size).toBe(searches);
    expect(rows).toHaveLength(searches);
    const page = archive.get('index.html')?.toString() ?? '';
    expect(page).toContain('</html>');
    expect(page.match(/a house no\. /g)).toHaveLength(searches);

    // Parts that were gathered go once they are packed; the message follows from the log.
    await reachedOutside(async () => (await readdir(join(folder, 'files', 'exports', id), { recursive: true })).filter((name) => name.includes('.zip') || name.includes('.json') || name.includes('.html')).length, 1);
    await reachedOutside(async () => (await db.pool.query(`select from delivery where kind = 'data_ready' and status in ('sent', 'read')`)).rowCount ?? 0, 2);
    const { rows: told } = await db.pool.query(`select channel, count(*)::int as times from delivery where kind = 'data_ready' group by channel order by channel`);
    expect(told).toEqual([{ channel: 'email', times: 1 }, { channel: 'in_app', times: 1 }]);
    const { rows: events } = await db.pool.query(`select type from event where aggregate_id = $1 order by id`, [id]);
    expect(events).toEqual([{ type: 'personal_export.requested' }, { type: 'personal_export.ready' }]);
    expect(worker.kills).toBe(2);
  }, 300_000);

  /** Waits until the world shows so many. */
  async function reachedOutside(count: () => Promise<number>, wanted: number): Promise<void> {
    await expect.poll(count, { timeout: 60_000, interval: 100 }).toBe(wanted);
  }
});
