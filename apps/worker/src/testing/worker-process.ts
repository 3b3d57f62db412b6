import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const require = createRequire(import.meta.url);
const app = fileURLToPath(new URL('../..', import.meta.url));

/** The worker as it is deployed, bundled from the sources as they are now. */
export interface BuiltWorker {
  readonly file: string;
  remove(): void;
}

export async function buildWorker(): Promise<BuiltWorker> {
  // Inside the app's folder, so that what stays outside the bundle is found.
  const folder = join(app, 'dist', `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const bundling = spawn(process.execPath, ['../../scripts/bundle.mjs', 'src/main.ts', join(folder, 'main.js')], { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(bundling, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The worker could not be bundled.');
  const quiet = () => {};
  const workflows = await bundleWorkflowCode({
    workflowsPath: require.resolve('@lintel/workflows'), workflowInterceptorModules: [require.resolve('@lintel/workflows/interceptors')],
    logger: { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  writeFileSync(join(folder, 'workflows.js'), workflows.code);
  return { file: join(folder, 'main.js'), remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

/** One worker process that can be killed and started again, its clock wrong by so many milliseconds. */
export class WorkerProcess {
  private child: ChildProcess | undefined;
  private readonly said: string[] = [];
  kills = 0;

  constructor(private readonly file: string, private readonly environment: Readonly<Record<string, string>>, private readonly skewMs = 0) {}

  start(): void {
    const preload = fileURLToPath(new URL('skewed-clock.mjs', import.meta.url));
    this.child = spawn(process.execPath, ['--import', preload, this.file, `--clock-skew=${this.skewMs}`], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LINTEL_SIGNING_KEY: 'a test secret of thirty-two characters', WORKER_METRICS_PORT: '0', LOG_LEVEL: 'warn', ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text: Buffer) => {
        this.said.push(text.toString());
        if (this.said.length > 200) this.said.shift();
      });
  }

  get isRunning(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  /** What it logged last, for a test that fails. */
  get lastWords(): string {
    return this.said.join('').slice(-4_000);
  }

  /** As the operating system does when memory runs out. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
    this.kills += 1;
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (child === undefined || !this.isRunning) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}
