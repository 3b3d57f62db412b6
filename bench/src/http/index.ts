import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPostgresSearch } from '@lintel/adapters/search';
import { resolveSession } from '@lintel/domain/access';
import { getListing } from '@lintel/domain/listing';
import { createSearchQueries } from '@lintel/domain/search';
import { type Actor, uuidv7 } from '@lintel/kernel';
import { encode } from 'next-auth/jwt';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { against, below, type Bench, type Figure, skipped } from '../figure';
import { recordStatements, type Statement } from '../record-statements';
import { searchable, whileIndexing } from '../searchable';
import { importGenerated, onStage } from '../stage';
import { type Compared, inTurns } from './load';
import { type Running, startApp, startBare } from './processes';
import { type Question, recordQuestions, searchQuestions } from './questions';

const listings = 10_000;
const records = 200;
const poolSize = 12;
const secret = 'a secret of a bench that is thirty-two characters long';
/** Counted as for everybody, and never used up: a refusal would be quick. */
const amplyLimited = 'reads=1000000/60,search=1000000/60,address=10000000/60';
const workerMemory = 'worker, resident after the load';

type World = Parameters<Parameters<typeof onStage>[0]>[0]['world'];

export const http: Bench = {
  name: 'http',
  summary: 'searches and records asked by a signed-in person at 50 connections, against a bare Node server with the same SQL, pool and session look-up; memory after it',
  run: () =>
    onStage(async ({ world, owner }) => {
      const home = mkdtempSync(join(tmpdir(), 'lintel-bench-'));
      const environment = {
        DATABASE_URL: world.database.url, DATABASE_POOL_SIZE: String(poolSize), LINTEL_HOME: home, NEXTAUTH_SECRET: secret, LINTEL_SIGNING_KEY: secret,
        RATE_LIMITS: amplyLimited,
      };
      try {
        // Sold homes: everybody may find them, and no workflow waits for anything of theirs.
        const worker = await withWorker(world, environment, () => importGenerated(world, owner, listings, 'Closed'));
        await world.database.db.pool.query('vacuum analyze');
        return [...(await underLoad(world, owner, environment)), worker];
      } finally {
        rmSync(home, { recursive: true });
      }
    }),
};

/** Runs the work beside a real worker, or one that only indexes where no Temporal is named; resolves with the worker's memory when all can be found. */
async function withWorker(world: World, environment: Readonly<Record<string, string>>, work: () => Promise<unknown>): Promise<Figure> {
  const workAndWait = async () => {
    await work();
    await searchable(world.database.db, listings);
  };
  const address = testTemporalAddress();
  if (address === undefined) {
    await whileIndexing(world.database.url, workAndWait);
    return skipped(workerMemory, '< 500 MB', 'skipped: no Temporal is named by TEST_TEMPORAL_ADDRESS');
  }
  const namespace = `lintel-bench-${uuidv7()}`;
  await createNamespace(address, namespace);
  const worker = await startApp('worker', { ...environment, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace });
  try {
    await workAndWait();
    return below(workerMemory, 'MB', worker.resident(), 500);
  } finally {
    await worker.stop();
  }
}

async function underLoad(world: World, owner: Actor, environment: Readonly<Record<string, string>>): Promise<readonly Figure[]> {
  const { pool } = world.database.db;
  const sessionId = await newSession(world, owner);
  const { rows } = await pool.query<{ id: string }>('select id from listing order by md5(id::text) limit $1', [records]);
  const { searchListings } = createSearchQueries(createPostgresSearch(world.database.db));
  const asker = world.as(owner);
  const kinds = [
    { name: 'search', ask: (input: unknown) => world.executor.ask(searchListings, input, asker), questions: searchQuestions(), least: { rest: 0.6, trpc: 0.4 } },
    { name: 'one record', ask: (input: unknown) => world.executor.ask(getListing, input, asker), questions: recordQuestions(rows.map((row) => row.id)), least: { rest: 0.5, trpc: 0.3 } },
  ] as const;
  const [session] = await recordStatements(world.database.db, () => resolveSession(world.database.db, sessionId));
  if (session === undefined) throw new Error('Resolving a session sent no statement.');
  const answers: Record<string, readonly Statement[]> = {};
  for (const { ask, questions } of kinds)
    for (const question of questions) answers[bareOf(question)] = await statementsOf(world, () => ask(question.input));
  const [web, bare] = await Promise.all([startApp('web', environment), startBare({ databaseUrl: world.database.url, poolSize, session, answers })]);
  const headers = { cookie: `lintel.session=${await encode({ token: { sid: sessionId }, secret })}` };
  try {
    const figures: Figure[] = [];
    for (const { name, questions, least } of kinds) {
      const bareTarget = { name: 'the bare server', url: bare.url, paths: questions.map(bareOf), headers: {} };
      const compared = await inTurns(bareTarget, {
        rest: { name: `${name} by REST`, url: web.url, paths: questions.map((question) => `/api/v1${question.rest}`), headers },
        trpc: { name: `${name} by tRPC`, url: web.url, paths: questions.map(trpcOf), headers },
      });
      figures.push(...figuresOf(name, 'REST', compared.rest, least.rest), ...figuresOf(name, 'tRPC', compared.trpc, least.trpc));
    }
    return [...figures, below('web, resident after the load', 'MB', web.resident(), 450)];
  } finally {
    await stopAll(web, bare);
  }
}

function figuresOf(name: string, door: string, { load, baseline }: Compared, least: number): readonly Figure[] {
  const about = `http, ${name} by ${door}`;
  return [against(about, 'requests/s', load.perSecond, baseline.perSecond, least), below(`${about}, p99 over p50`, '×', load.p99 / Math.max(1, load.p50), 10)];
}

async function newSession(world: World, { userId }: Actor): Promise<string> {
  const id = uuidv7();
  await world.database.db.pool.query(`insert into session (id, user_id, expires_at) values ($1, $2, now() + interval '1 day')`, [id, userId]);
  return id;
}

/** What Lintel itself sends for an answer, the second time: words and counts that it remembers are remembered by then. */
async function statementsOf(world: World, ask: () => Promise<unknown>): Promise<readonly Statement[]> {
  await ask();
  return recordStatements(world.database.db, ask);
}

const bareOf = ({ procedure, input }: Question) => `/${procedure}?${encodeURIComponent(JSON.stringify(input))}`;
const trpcOf = ({ procedure, input }: Question) => `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

async function stopAll(...processes: readonly Running[]): Promise<void> {
  await Promise.all(processes.map((one) => one.stop()));
}
