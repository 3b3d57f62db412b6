import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ModelServer, startModelServer } from '@lintel/adapters/assistant/testing';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { createBuilding } from '@lintel/domain/building';
import { addOrganisation, contextOf } from '@lintel/domain/testing';
import { reportTicket } from '@lintel/domain/ticket';
import { system, uuidv7 } from '@lintel/kernel';
import { type Bench, type Figure, growth, quantile, secondsOf, skipped } from '../figure';
import { importGenerated, onStage } from '../stage';
import { startApp } from './processes';

const listings = 2_000;
const questions = 200;
const pauseMs = 15;
const tickets = 30;
const most = 1.15;
const secret = 'a secret of a bench that is thirty-two characters long';
const paths = ['/api/v1/search/listings?text=garden', '/', '/search'];

type Mood = ModelServer['mood'] | 'lies';
const moods: readonly Mood[] = ['hangs', 'fails', 'lies'];
type World = Parameters<Parameters<typeof onStage>[0]>[0]['world'];

export const isolation: Bench = {
  name: 'assistant-isolation',
  summary: 'what a visitor waits for other pages while the assistant’s endpoint hangs, fails or lies, against the same beside an assistant without one',
  run() {
    const address = testTemporalAddress();
    if (address === undefined) return Promise.resolve([skipped('assistant-isolation', `< ${String(most)} × the baseline`, 'skipped: no Temporal is named by TEST_TEMPORAL_ADDRESS')]);
    return onStage(async ({ world, owner }) => {
      await importGenerated(world, owner, listings, 'Closed');
      await world.database.db.pool.query('vacuum analyze');
      const home = mkdtempSync(join(tmpdir(), 'lintel-bench-'));
      const environment = { DATABASE_URL: world.database.url, LINTEL_HOME: home, NEXTAUTH_SECRET: secret, LINTEL_SIGNING_KEY: secret, RATE_LIMITS: 'reads=1000000/60,search=1000000/60,address=10000000/60' };
      const [web, server] = await Promise.all([startApp('web', environment), startModelServer()]);
      try {
        await waits(web.url);
        const namespace = `lintel-bench-${uuidv7()}`;
        await createNamespace(address, namespace);
        const beside = (mood: Mood | 'absent') => besideWorker(world, { ...environment, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace }, server, mood, web.url);
        const figures: Figure[] = [];
        for (const mood of moods) {
          // In turn, so that what the machine does besides weighs on both.
          const without = await beside('absent');
          figures.push({ ...growth(`assistant-isolation, pages while the endpoint ${mood}, p95`, 'ms', await beside(mood), without, most), note: `${String(server.asked.length)} calls had reached it` });
        }
        return figures;
      } finally {
        await Promise.all([web.stop(), server.stop()]);
        rmSync(home, { recursive: true });
      }
    });
  },
};

/** The same tickets, the same questions; only what the endpoint does is another. */
async function besideWorker(world: World, environment: Readonly<Record<string, string>>, server: ModelServer, mood: Mood | 'absent', url: string): Promise<number> {
  if (mood === 'lies') {
    server.mood = 'answers';
    server.answer = () => ({ category: 'everything', priority: 'now', duplicates: ['all'], close: true });
  } else if (mood !== 'absent') server.mood = mood;
  const worker = await startApp('worker', { ...environment, ...(mood === 'absent' ? {} : { LLM_BASE_URL: server.url, LLM_MODEL: 'bench', LLM_TIMEOUT_SECONDS: '10' }) });
  try {
    // Houses of their own, and so assistants of their own: many ask at once.
    for (let n = 0; n < tickets; n += 1) await report(world, n);
    await sleep(2_000);
    return await waits(url);
  } finally {
    await worker.stop();
  }
}

async function report(world: World, n: number): Promise<void> {
  const by = contextOf(system);
  const organisationId = n % 5 === 0 ? await newCompany(world) : (companies.get(world) ?? (await newCompany(world)));
  const { id } = await world.executor.execute(createBuilding, { organisationId, name: `House ${String(n)}`, zone: 'Europe/London', units: [] }, by);
  await world.executor.execute(reportTicket, { buildingId: id, title: 'The lift is stuck between two floors' }, by);
}

const companies = new WeakMap<World, string>();
async function newCompany(world: World): Promise<string> {
  const id = await addOrganisation(world.database.db.kysely, 'building_company', 'A company of houses');
  companies.set(world, id);
  return id;
}

/** One page after another, as a person reads; the 95th percentile of the waits in milliseconds. @throws when one is not answered. */
async function waits(url: string): Promise<number> {
  const found: number[] = [];
  for (let n = 0; n < questions; n += 1) {
    found.push(1_000 * (await secondsOf(async () => {
      const answer = await fetch(`${url}${paths[n % paths.length] ?? ''}`);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`A page was answered ${String(answer.status)}.`);
    })));
    await sleep(pauseMs);
  }
  return quantile(found, 0.95);
}
