import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPortFree } from '../lib/ports.mjs';
import { makePlace, start, stillAlive } from '../testing/starts.mjs';

/** @type {Awaited<ReturnType<typeof makePlace>>} */
let place;
/** @type {Array<ReturnType<typeof start>>} */
let running = [];

const begin = (/** @type {Record<string, string>} */ env = place.env) => {
  const run = start(env);
  running.push(run);
  return run;
};

beforeEach(async () => {
  place = await makePlace();
});

afterEach(async () => {
  for (const run of running) run.kill('SIGTERM');
  await Promise.all(running.map((run) => run.ended));
  running = [];
  place.remove();
});

describe('npm start', () => {
  test('brings everything up in order, says where it is, and SIGTERM ends all of it within ten seconds', async () => {
    const run = begin();
    await run.ready();
    expect(run.output()).toContain(`Temporal UI  http://127.0.0.1:${place.env.TEMPORAL_UI_PORT}`);
    expect(run.output()).toContain('agent@lintel.test');
    expect(await (await fetch(place.url)).text()).toBe('hello');
    expect((await fetch(`http://127.0.0.1:${place.env.TEMPORAL_UI_PORT}`)).status).toBe(200);
    const [migrate, seed, ...parts] = place.journal();
    expect([migrate?.args, seed?.args]).toEqual([['migrate'], ['demo', 'seed']]);
    expect(parts.map(({ part }) => part).sort()).toEqual(['web', 'worker']);
    const { env } = /** @type {{ env: Record<string, string> }} */ (parts[0]);
    expect(env).toMatchObject({ NODE_ENV: 'production', LINTEL_HOME: place.home, TEMPORAL_ADDRESS: `127.0.0.1:${place.env.TEMPORAL_PORT}`, WORKER_METRICS_PORT: place.env.METRICS_PORT });
    expect(env.NEXTAUTH_SECRET).toHaveLength(43);
    expect(await query(env.DATABASE_URL, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);

    const pids = place.processes().map(({ pid }) => pid);
    expect(pids).toHaveLength(4);
    const asked = Date.now();
    run.kill('SIGTERM');
    expect(await run.ended).toBe('code 0');
    expect(Date.now() - asked).toBeLessThan(10_000);
    expect(stillAlive(pids)).toEqual([]);
    for (const variable of ['PORT', 'POSTGRES_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT']) expect(await isPortFree(Number(place.env[variable]))).toBe(true);
  });

  test('a worker that does not listen is killed, still within ten seconds', async () => {
    writeFileSync(join(place.home, 'stubborn-worker'), '');
    const run = begin();
    await run.ready();
    const pids = place.processes().map(({ pid }) => pid);
    const asked = Date.now();
    run.kill('SIGINT');
    expect(await run.ended).toBe('code 0');
    expect(Date.now() - asked).toBeLessThan(10_000);
    expect(stillAlive(pids)).toEqual([]);
  });

  test('a second start on the same home is told that one runs', async () => {
    const run = begin();
    await run.ready();
    const second = begin();
    expect(await second.ended).toBe('code 1');
    expect(second.output()).toContain(`already running on ${place.home} (pid ${run.pid}, npm start)`);
    expect(await (await fetch(place.url)).text()).toBe('hello');
  });

  test('two copies with different homes and ports run side by side', async () => {
    const other = await makePlace();
    try {
      const runs = [begin(), begin(other.env)];
      await Promise.all(runs.map((run) => run.ready()));
      expect(await Promise.all([place.url, other.url].map(async (url) => (await fetch(url)).text()))).toEqual(['hello', 'hello']);
      runs[1]?.kill('SIGTERM');
      await runs[1]?.ended;
      expect(await (await fetch(place.url)).text()).toBe('hello');
    } finally {
      other.remove();
    }
  });

  test('after kill -9 of the start alone, the next one ends what was left and loses nothing', async () => {
    const run = begin();
    await run.ready();
    const url = place.journal().at(-1)?.env.DATABASE_URL;
    await query(url, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)');
    const pids = place.processes().map(({ pid }) => pid);
    run.kill('SIGKILL');
    await run.ended;
    expect(stillAlive(pids)).toHaveLength(4);
    const next = begin();
    await next.ready();
    expect(next.output()).toMatch(/An earlier run did not end cleanly; ended what it left running: .*postgres/);
    expect(stillAlive(pids)).toEqual([]);
    expect(await query(url, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
    expect(place.journal().filter(({ args }) => args.join(' ') === 'demo seed')).toHaveLength(1);
  });

  test('after kill -9 of everything, with sessions open, the next start loses nothing that was committed', async () => {
    const run = begin();
    await run.ready();
    const url = place.journal().at(-1)?.env.DATABASE_URL;
    await query(url, 'CREATE TABLE kept (id int)');
    let committed = 0;
    const writer = new pg.Client({ connectionString: url });
    writer.on('error', () => {});
    await writer.connect();
    const writing = (async () => {
      for (;;) {
        await writer.query('INSERT INTO kept VALUES ($1)', [committed]);
        committed += 1;
      }
    })().catch(() => {}); // cut off by the kill
    await sleep(300);
    run.kill('SIGKILL');
    for (const { pid } of place.processes()) process.kill(pid, 'SIGKILL');
    await Promise.all([run.ended, writing]);
    const next = begin();
    await next.ready();
    const [row] = await query(url, 'SELECT count(*)::int AS rows FROM kept');
    expect(committed).toBeGreaterThan(0);
    expect([committed, committed + 1]).toContain(row?.rows); // the last one may have been committed unheard
  });

  test('it ends with the npm that runs it, which hands no signal on', async () => {
    writeFileSync(join(place.home, 'package.json'), JSON.stringify({ scripts: { start: `node ${JSON.stringify(fileURLToPath(new URL('../testing/fixture-start.mjs', import.meta.url)))}` } }));
    const npm = spawn('npm', ['start'], { cwd: place.home, env: { ...process.env, ...place.env }, stdio: 'ignore' });
    await expect.poll(() => existsSync(join(place.home, 'runtime.json')), { timeout: 30_000 }).toBe(true);
    const pids = place.processes().map(({ pid }) => pid);
    npm.kill('SIGKILL');
    await expect.poll(() => stillAlive(pids), { timeout: 10_000 }).toEqual([]);
    await expect.poll(() => existsSync(join(place.home, 'lock')), { timeout: 10_000 }).toBe(false);
  });

  test('a part that dies is started again, and that is said', async () => {
    const run = begin();
    await run.ready();
    for (const name of ['web', 'postgres', 'temporal']) {
      process.kill(Number(place.processes().find((each) => each.name === name)?.pid), 'SIGKILL');
    }
    await run.says(/web ended \(signal SIGKILL\); starting it again in 0\.5 s/);
    await Promise.all([/web is running again/, /Postgres is running again/, /Temporal is running again/].map((what) => run.says(what)));
    expect(await (await fetch(place.url)).text()).toBe('hello');
    expect(await query(place.journal().at(-1)?.env.DATABASE_URL, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('what goes wrong is one sentence', () => {
  const refused = async (/** @type {RegExp} */ sentence, /** @type {Record<string, string>} */ env = {}) => {
    const run = begin({ ...place.env, ...env });
    expect(await run.ended).toBe('code 1');
    expect(run.output().trim().split('\n').at(-1)).toMatch(sentence);
    expect(run.output()).not.toMatch(/^\s+at /m);
  };

  test('a port in use', async () => {
    const squatter = createServer().listen(Number(place.env.TEMPORAL_PORT), '127.0.0.1');
    await refused(new RegExp(`^Port ${place.env.TEMPORAL_PORT}, wanted for Temporal, is in use by another program: set TEMPORAL_PORT to a free port, for example TEMPORAL_PORT=\\d+\\.$`));
    squatter.close();
  });

  test('a wrong DATABASE_URL', async () => {
    await refused(/^DATABASE_URL is not a URL: set it to postgres:/, { DATABASE_URL: 'localhost' });
    await refused(/^DATABASE_URL begins with "mysql:" and not with "postgres:"/, { DATABASE_URL: 'mysql://root@localhost/lintel' });
    await refused(/^DATABASE_URL names no database/, { DATABASE_URL: 'postgres://localhost' });
    await refused(/^Nothing answers at 127\.0\.0\.1:1, where DATABASE_URL leads/, { DATABASE_URL: 'postgres://lintel@127.0.0.1:1/lintel' });
    await refused(/^The host nowhere\.invalid of DATABASE_URL is not known/, { DATABASE_URL: 'postgres://lintel@nowhere.invalid/lintel' });
  });

  test('a DATABASE_URL whose password or database is wrong', async () => {
    const run = begin();
    await run.ready();
    const other = await makePlace();
    const url = new URL(String(place.journal().at(-1)?.env.DATABASE_URL));
    const wrongPassword = Object.assign(new URL(url), { password: 'wrong' }).href;
    const wrongDatabase = Object.assign(new URL(url), { pathname: '/nothing' }).href;
    await refused(/^PostgreSQL at .* does not accept the user or password of DATABASE_URL/, { ...other.env, DATABASE_URL: wrongPassword });
    await refused(/^PostgreSQL at .* has no database "nothing": create it/, { ...other.env, DATABASE_URL: wrongDatabase });
    other.remove();
  });

  test('a web app that breaks shows the end of its log, and nothing is left running', async () => {
    writeFileSync(join(place.home, 'break-web'), '');
    const run = begin();
    expect(await run.ended).toBe('code 1');
    expect(run.output()).toContain('web did not become ready: it ended with code 1; its log is');
    expect(run.output()).toContain('the web app was told to break');
    for (const variable of ['POSTGRES_PORT', 'TEMPORAL_PORT']) expect(await isPortFree(Number(place.env[variable]))).toBe(true);
  });
});

/** @param {string | undefined} url @param {string} sql */
async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
