import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { builtPlan } from '../../../scripts/app/plans.mjs';
import type { BareOrders } from './bare-server';

/** Long enough for a machine that does other things too. */
const readyWithinMs = 120_000;

export interface Running {
  readonly url: string;
  /** Megabytes of memory that are in RAM now. */
  resident(): number;
  stop(): Promise<void>;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** An app's process as `npm start` starts it, from its build; ready when its own check says so. */
export async function startApp(app: 'web' | 'worker', environment: Readonly<Record<string, string>>): Promise<Running> {
  const { cwd, command: [program = '', ...given] } = builtPlan()[app];
  if (!existsSync(join(cwd, 'dist/main.js'))) throw new Error(`apps/${app} is not built: run this by \`npm run bench\`.`);
  const port = await findFreePort();
  const child = spawn(program, given, {
    cwd, stdio: 'ignore',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', PORT: String(port), WORKER_METRICS_PORT: String(port), APP_URL: `http://localhost:${port}`, ...environment },
  });
  const running = runningOf(child, `http://127.0.0.1:${port}`);
  for (const until = Date.now() + readyWithinMs; ; await sleep(200)) {
    const answer = await fetch(`${running.url}/ready`).catch(() => undefined);
    if (answer?.ok === true) return running;
    if (child.exitCode === null && Date.now() < until) continue;
    await running.stop();
    throw new Error(`apps/${app} did not become ready.`);
  }
}

export async function startBare(orders: BareOrders): Promise<Running> {
  const child = fork(fileURLToPath(new URL('bare-server.ts', import.meta.url)));
  child.send(orders);
  const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];
  return runningOf(child, `http://127.0.0.1:${port}`);
}

function runningOf(child: ChildProcess, url: string): Running {
  return {
    url,
    resident: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1_024,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
