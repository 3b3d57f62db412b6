import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PictureRefused, type PictureRenderer, type RenderedPicture, type RenderOptions } from '@lintel/adapters/images';
import type { RenderAnswer, RenderRequest } from './render-protocol';

export interface IsolatedRenderer extends PictureRenderer {
  /** Ends the process; a picture in the making fails. */
  close(): void;
}

export interface IsolatedRendererOptions {
  /** A picture that takes longer is given up and its process killed, in milliseconds. */
  readonly timeoutMs?: number;
  /** The process ends when it had nothing to do for this long, and gives its memory back. */
  readonly idleMs?: number;
  /** A process that holds more than this after a picture is replaced by a new one. */
  readonly mostResidentBytes?: number;
}

/**
 * Renders in a process of its own, one picture at a time and behind everything else of the machine. Whatever a hostile file does to the decoders —
 * crash, loop, swell — ends there: the picture is refused or fails, the worker goes on.
 */
export function createIsolatedRenderer(options: IsolatedRendererOptions = {}): IsolatedRenderer {
  const { timeoutMs = 90_000, idleMs = 15_000, mostResidentBytes = 350_000_000 } = options;
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let asked = 0;

  const end = (signal: NodeJS.Signals = 'SIGTERM'): void => {
    clearTimeout(idle);
    child?.kill(signal);
    child = undefined;
  };

  async function renderNow(original: Uint8Array, renderOptions: RenderOptions): Promise<RenderedPicture> {
    clearTimeout(idle);
    child ??= start();
    const id = (asked += 1);
    try {
      const answer = await ask(child, { id, original, options: renderOptions }, timeoutMs);
      if (answer.residentBytes > mostResidentBytes) end();
      if ('picture' in answer) return answer.picture;
      if ('refused' in answer) throw new PictureRefused(answer.refused);
      throw new Error(`The picture could not be rendered: ${answer.failed}`);
    } catch (error) {
      // An answer, good or bad, leaves the process as it was; a silence does not.
      if (error instanceof Unanswered) end('SIGKILL');
      throw error instanceof Unanswered && error.isLate ? new PictureRefused('too_slow', { cause: error }) : error;
    } finally {
      idle = setTimeout(end, idleMs);
      idle.unref();
    }
  }

  return {
    render(original, renderOptions = {}) {
      const next = last.then(() => renderNow(original, renderOptions));
      // The next in line waits for this one's end, good or bad.
      last = next.then(() => undefined, () => undefined);
      return next;
    },
    close: () => { end(); },
  };
}

class Unanswered extends Error {
  constructor(message: string, readonly isLate: boolean) {
    super(message);
  }
}

function ask(child: ChildProcess, request: RenderRequest, timeoutMs: number): Promise<RenderAnswer> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      child.off('message', heard);
      child.off('exit', ended);
      child.off('error', broke);
    };
    const fail = (error: Error): void => { done(); reject(error); };
    const heard = (message: unknown): void => {
      // The child is our own program and says nothing else.
      const answer = message as RenderAnswer;
      if (answer.id !== request.id) return;
      done();
      resolve(answer);
    };
    const ended = (code: number | null, signal: string | null): void => { fail(new Unanswered(`The rendering process ended with ${signal ?? code ?? 'nothing'}.`, false)); };
    const broke = (error: Error): void => { fail(new Unanswered(`The rendering process cannot be reached: ${error.message}`, false)); };
    const timer = setTimeout(() => { fail(new Unanswered(`The picture took longer than ${timeoutMs} ms.`, true)); }, timeoutMs);
    child.on('message', heard);
    child.on('exit', ended);
    child.on('error', broke);
    child.send(request, (error) => { if (error !== null) broke(error); });
  });
}

/** Without the environment, which holds secrets that a decoder has no use for. */
function start(): ChildProcess {
  const { file, execArgv } = program();
  const child = fork(file, { execArgv, env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.unref();
  child.channel?.unref();
  return child;
}

/** The bundle beside the worker's, or the source while developing. */
function program(): { readonly file: string; readonly execArgv: string[] } {
  const built = fileURLToPath(new URL('./render-process.js', import.meta.url));
  if (existsSync(built)) return { file: built, execArgv: ['--enable-source-maps'] };
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { file: fileURLToPath(new URL('./render-process.ts', import.meta.url)), execArgv: ['--import', loader] };
}
