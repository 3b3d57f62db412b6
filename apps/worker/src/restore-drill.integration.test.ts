import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseFileStore, type FileStore } from '@lintel/adapters/files';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { type Db, openDatabase } from '@lintel/db';
import { sequenceBatch, verifyLog } from '@lintel/db/log';
import { createTestDatabaseUrl } from '@lintel/db/testing';
import { backupContext, beginBackup, restoreBackup, takeBackup } from '@lintel/domain/backup';
import { createWorld, type World } from '@lintel/domain/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planListing } from './testing/planned-listings';
import { buildWorker, type BuiltWorker, WorkerProcess } from './testing/worker-process';

const address = testTemporalAddress();
const passphrase = 'correct horse battery staple';

describe.skipIf(address === undefined)('the drill: a backup, another cluster, and life goes on', () => {
  let world: World;
  let built: BuiltWorker;
  let folder: string;
  let restored: { readonly url: string; readonly db: Db; readonly drop: () => Promise<void> };
  let worker: WorkerProcess | undefined;
  const namespace = `lintel-test-${uuidv7()}`;

  const store = (name: string): Promise<FileStore> => chooseFileStore({ FILES_FOLDER: join(folder, name), APP_URL: 'http://localhost:3000', LINTEL_SIGNING_KEY: 'a test secret of thirty-two characters', S3_REGION: 'us-east-1' });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lintel-drill-'));
    [world, built] = await Promise.all([createWorld(), buildWorker(), createNamespace(address ?? '', namespace)]);
    const { url, drop } = await createTestDatabaseUrl('missing');
    restored = { url, drop, db: openDatabase({ url, applicationName: 'lintel test', poolSize: 3 }) };
  }, 240_000);
  afterAll(async () => {
    await worker?.kill();
    built.remove();
    await restored.db.close();
    await restored.drop();
    await world.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('loses no event and no file, and wakes what was due', async () => {
    const { executor, database } = world;
    const files = await store('files');
    await files.put('photos/one.jpg', Buffer.alloc(100_000, 5), { contentType: 'image/jpeg' });
    const plan = { world, agent: await world.person('agent'), moderator: await world.person('moderator') };
    // By the time a worker sees it in its new place, the contract has ended.
    const ending = await planListing(plan, 'expires', new Date(Date.now() + 8_000), new Date());
    const staying = await planListing(plan, 'is renewed', new Date(Date.now() + 86_400_000), new Date());
    const client = await database.db.pool.connect();
    await sequenceBatch(client, 10_000);
    client.release();

    const into = join(folder, 'backup');
    const { id } = await executor.execute(beginBackup, { trigger: 'command', folder: into, isEncrypted: true }, backupContext());
    await takeBackup(executor, { id, folder: into }, { databaseUrl: database.url, files, passphrase });
    const events = (db: Db) => db.pool.query<{ id: string; position: number | null }>('select e.id, o.position from event e left join event_order o on o.event_id = e.id order by e.id').then(({ rows }) => rows);
    const inBackup = await events(database.db);

    const { restoreEpoch } = await restoreBackup(into, { databaseUrl: restored.url, files: await store('restored'), passphrase });
    expect(restoreEpoch).toBe(1);
    const after = new Map((await events(restored.db)).map((event) => [event.id, event.position]));
    // What the backup wrote of its own end came after its snapshot.
    const held = inBackup.filter((event) => after.has(event.id));
    expect(inBackup.length - held.length).toBeLessThanOrEqual(2);
    for (const event of held) if (event.position !== null) expect(after.get(event.id)).toBe(event.position);
    expect((await (await store('restored')).head('photos/one.jpg'))?.size).toBe(100_000);
    const { rows: backups } = await restored.db.pool.query('select id, state from backup_run');
    expect(backups).toEqual([{ id, state: 'done' }]);

    worker = new WorkerProcess(built.file, { DATABASE_URL: restored.url, TEMPORAL_ADDRESS: address ?? '', TEMPORAL_NAMESPACE: namespace, LINTEL_HOME: folder });
    worker.start();
    const statusOf = async (listingId: string) => (await restored.db.pool.query<{ standard_status: string }>('select standard_status from listing where id = $1', [listingId])).rows[0]?.standard_status;
    for (const until = Date.now() + 120_000; (await statusOf(ending.id)) !== 'Expired'; await sleep(500))
      if (Date.now() > until) throw new Error(`The contract that ended is ${await statusOf(ending.id)}\n${worker.lastWords}`);
    expect(await statusOf(staying.id)).toBe('Active');
    await worker.kill();
    expect(await verifyLog(restored.db.pool)).toMatchObject({ findings: [] });
  }, 240_000);
});
