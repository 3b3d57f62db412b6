import { createRedisBuckets } from '@lintel/adapters/rate-limit';
import { createGuards } from '@lintel/adapters/resilience';
import { createMeilisearch } from '@lintel/adapters/search';
import { openTemporal, temporalConfig } from '@lintel/adapters/temporal';
import { openDatabase } from '@lintel/db';
import { NativeConnection } from '@temporalio/worker';
import { Readable } from 'node:stream';
import { readEnv } from '../env';
import { openPorts } from '../ports';

/**
 * Tries each port as this process's environment configures it and prints what came of it: `reached`, or every reason on the way. A process of its own,
 * since whom the runtime trusts is decided when it starts.
 */
const env = readEnv();
const patienceMs = 10_000;

async function tried(work: () => Promise<unknown>): Promise<string> {
  try {
    await Promise.race([work(), new Promise((_, reject) => { setTimeout(() => { reject(new Error('no answer in time')); }, patienceMs).unref(); })]);
    return 'reached';
  } catch (error) {
    const reasons: string[] = [];
    for (let cause = error; cause instanceof Error; cause = cause.cause) reasons.push(cause.message, ...('code' in cause ? [String(cause.code)] : []));
    return reasons.join('; ');
  }
}

const db = openDatabase({ url: env.DATABASE_URL, poolSize: 2, applicationName: 'reach-ports' });
const guards = createGuards();
const ports = await openPorts(env, db, guards);
const temporal = temporalConfig(env);
const outcome = {
  database: await tried(async () => {
    const { rows } = await db.pool.query<{ ssl: boolean }>('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
    if (rows[0]?.ssl !== true) throw new Error('in the clear');
  }),
  mail: await tried(() => ports.mailer.verify()),
  files: await tried(() => ports.files.put('probe/file', Readable.from(Buffer.from('probe')), { contentType: 'text/plain', contentLength: 5 })),
  redis: await tried(async () => {
    const buckets = await createRedisBuckets(process.env['REDIS_URL'] ?? '');
    try {
      await buckets.lease('probe', { name: 'reads', quota: 10, windowSeconds: 1 }, 1);
    } finally {
      await buckets.close();
    }
  }),
  search: await tried(async () => {
    const { isUp, problem } = await createMeilisearch({ url: env.MEILI_URL ?? '', apiKey: env.MEILI_KEY }).health();
    if (!isUp) throw new Error(problem ?? 'down');
  }),
  temporal: await tried(async () => {
    const gate = openTemporal(temporal);
    try {
      await gate.use((client) => client.workflowService.getSystemInfo({}));
    } finally {
      await gate.close();
    }
  }),
  temporalWorker: await tried(async () => {
    const connection = await NativeConnection.connect({ address: temporal.address, tls: temporal.tls });
    await connection.close();
  }),
};
process.stdout.write(`${JSON.stringify(outcome)}\n`, () => process.exit(0));
