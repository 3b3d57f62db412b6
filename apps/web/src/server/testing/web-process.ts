import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('../../..', import.meta.url));

/** The web process but for Next, bundled from the sources as they are now. */
export interface BuiltWeb {
  readonly file: string;
  remove(): void;
}

export async function buildWeb(): Promise<BuiltWeb> {
  // Inside the app's folder, so that what stays outside the bundle is found.
  const folder = join(app, 'dist', `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'main.js');
  const bundling = spawn(process.execPath, ['../../scripts/bundle.mjs', 'src/server/testing/killable.main.ts', file], { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(bundling, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The web process could not be bundled.');
  return { file, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** One web process that can be killed and started again at the same address. */
export class WebProcess {
  private child: ChildProcess | undefined;
  private readonly said: string[] = [];
  kills = 0;

  constructor(private readonly file: string, readonly port: number, private readonly environment: Readonly<Record<string, string>>) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  start(): void {
    this.child = spawn(process.execPath, [this.file], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'test', LOG_LEVEL: 'warn', PORT: String(this.port), APP_URL: this.url, ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text: Buffer) => {
        this.said.push(text.toString());
        if (this.said.length > 200) this.said.shift();
      });
  }

  /** What it logged last, for a test that fails. */
  get lastWords(): string {
    return this.said.join('').slice(-4_000);
  }

  /** As the operating system does when memory runs out. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    this.kills += 1;
  }
}
