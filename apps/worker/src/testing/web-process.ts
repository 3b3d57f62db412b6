import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('../../../web', import.meta.url));

/** The web process as it is deployed but for its pages, bundled from the sources as they are now. */
export interface BuiltWeb {
  readonly file: string;
  remove(): void;
}

export async function buildWeb(): Promise<BuiltWeb> {
  // Inside the app's folder, so that what stays outside the bundle is found.
  const folder = join(app, 'dist', `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'main.js');
  const bundling = spawn(process.execPath, ['../../scripts/bundle.mjs', 'src/server/testing/process-without-pages.ts', file], { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(bundling, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The web process could not be bundled.');
  return { file, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

/** What a live stream has said so far. */
export interface Listener {
  readonly heard: string;
  readonly isEnded: boolean;
  close(): void;
}

/** One web process on a port of its own. */
export class WebProcess {
  private readonly said: string[] = [];

  private constructor(readonly url: string, private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => {
        this.said.push(text.toString());
        if (this.said.length > 200) this.said.shift();
      });
  }

  static async start(file: string, environment: Readonly<Record<string, string>>): Promise<WebProcess> {
    const child = spawn(process.execPath, [file], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'warn', ...environment }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => { throw new Error('The web process ended before it listened.'); })])) as [{ readonly port: number }];
    return new WebProcess(`http://127.0.0.1:${told.port}`, child);
  }

  /** What it logged last, for a test that fails. */
  get lastWords(): string {
    return this.said.join('').slice(-4_000);
  }

  /** The cookie that a browser would hold for a session. */
  async cookieOf(sessionId: string): Promise<string> {
    this.child.send(sessionId);
    const [{ cookie }] = (await once(this.child, 'message')) as [{ readonly cookie: string }];
    return cookie;
  }

  /** JSON below `/api/v1`. */
  ask(path: string, { body, method = body === undefined ? 'GET' : 'POST', headers = {} }: { readonly method?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Response> {
    return fetch(`${this.url}/api/v1${path}`, {
      method, headers: { origin: this.url, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Opens a live stream, from a place in the log when one is given; resolves once it is open. */
  async listen(topics: string, cookie: string, after?: string): Promise<Listener> {
    const controller = new AbortController();
    const answer = await fetch(`${this.url}/api/live?topics=${topics}${after === undefined ? '' : `&after=${after}`}`, { headers: { cookie }, signal: controller.signal });
    if (answer.body === null || !answer.ok) throw new Error(`No stream: ${answer.status} ${await answer.text()}`);
    const listener = { heard: '', isEnded: false, close: () => { controller.abort(); } };
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    const read = async () => {
      for (let part = await reader.read(); !part.done; part = await reader.read()) listener.heard += part.value;
    };
    void read().catch(() => undefined).then(() => { listener.isEnded = true; });
    return listener;
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** As the operating system does when memory runs out. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill(signal);
    await exited;
  }
}
