import { type FileKind, limits } from '@lintel/domain/media/contract';
import { UploadRefused, type UploadTransport } from './upload-transport';

export interface UploadItem {
  /** Of this page's own, known before the server knows the file. */
  readonly key: string;
  /** The media's id once it is announced. */
  readonly id: string | undefined;
  readonly name: string;
  readonly byteSize: number;
  readonly state: 'waiting' | 'sending' | 'arrived' | 'failed';
  /** 0 to 1. */
  readonly progress: number;
  /** Why it failed: a refusal's code, or `unreachable`. */
  readonly code: string | undefined;
  readonly file: File;
  readonly kind: FileKind;
}

interface Entry extends UploadItem {
  readonly aborter: AbortController;
}

export interface UploadQueueOptions {
  readonly transport: UploadTransport;
  /** Hears of each file that has arrived as a whole. */
  readonly onArrived?: (id: string) => void;
  /** How many files are on their way at once. */
  readonly parallel?: number;
  readonly pieceBytes?: number;
  /** Waits before a piece is tried again, in milliseconds; after the last the file has failed until somebody tries again. */
  readonly pausesMs?: readonly number[];
}

const comfortablePiece = 4 * 1024 * 1024;
/** After these the upload is not there any more and must be announced anew. */
const gone: readonly string[] = ['expired', 'not_found'];

/** Files on their way: some at once, each in pieces, resumed where a connection broke. */
export class UploadQueue {
  private entries: readonly Entry[] = [];
  private readonly listeners = new Set<() => void>();
  private active = 0;
  private made = 0;

  constructor(private readonly options: UploadQueueOptions) {}

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  };
  readonly items = (): readonly UploadItem[] => this.entries;

  /**
   * Announces the files together, so that they keep their order whichever arrives first, and sends them.
   * @param announcedAs of a file that was announced before the page was opened: its id, so that it goes on where it broke off
   */
  async add(files: readonly File[], kind: FileKind = 'photo', announcedAs: (file: File) => string | undefined = () => undefined): Promise<void> {
    const entries = files.map((file): Entry => {
      const isTooLarge = file.size > limits.fileBytes;
      return {
        key: `upload-${(this.made += 1)}`, id: undefined, name: file.name, byteSize: file.size, state: isTooLarge ? 'failed' : 'waiting', progress: 0,
        code: isTooLarge ? 'payload_too_large' : file.size === 0 ? 'unsupported_media_type' : undefined, file, kind, aborter: new AbortController(),
      };
    }).map((entry) => (entry.code === undefined ? entry : { ...entry, state: 'failed' as const }));
    const taken = new Set(this.entries.map((entry) => entry.id));
    const known = entries.map((entry) => {
      const id = entry.state === 'waiting' ? announcedAs(entry.file) : undefined;
      // Of two files alike only the first goes on where one broke off.
      if (id === undefined || taken.has(id)) return entry;
      taken.add(id);
      return { ...entry, id };
    });
    this.show([...this.entries, ...known]);
    this.pump();
    await this.announce(known.filter((entry) => entry.state === 'waiting' && entry.id === undefined));
  }

  /** Tries a failed file again, from where it got to. */
  async retry(key: string): Promise<void> {
    const entry = this.entries.find((one) => one.key === key);
    if (entry?.state !== 'failed' || entry.byteSize > limits.fileBytes) return;
    const isGone = entry.code !== undefined && gone.includes(entry.code);
    this.change(key, { state: 'waiting', code: undefined, ...(isGone ? { id: undefined, progress: 0 } : {}) });
    if (entry.id === undefined || isGone) await this.announce([entry]);
    else this.pump();
  }

  /** Gives a file up, or takes one that is done off the list. */
  async cancel(key: string): Promise<void> {
    const entry = this.entries.find((one) => one.key === key);
    if (entry === undefined) return;
    entry.aborter.abort();
    this.show(this.entries.filter((one) => one.key !== key));
    // The server forgets it in a day by itself.
    if (entry.id !== undefined && entry.state !== 'arrived') await this.options.transport.cancel(entry.id).catch(() => undefined);
  }

  private async announce(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    try {
      const ids = await this.options.transport.begin(entries.map(({ name, byteSize, kind }) => ({ name, byteSize, kind })));
      for (const [index, { key, aborter }] of entries.entries()) {
        const id = ids[index];
        if (id === undefined) continue;
        // Given up while it was being announced.
        if (aborter.signal.aborted) void this.options.transport.cancel(id).catch(() => undefined);
        else this.change(key, { id });
      }
      this.pump();
    } catch (error) {
      for (const { key } of entries) this.change(key, { state: 'failed', code: codeOf(error) });
    }
  }

  private pump(): void {
    while (this.active < (this.options.parallel ?? 3)) {
      const next = this.entries.find((entry) => entry.state === 'waiting' && entry.id !== undefined);
      if (next?.id === undefined) return;
      this.active += 1;
      this.change(next.key, { state: 'sending' });
      void this.run(next, next.id).finally(() => {
        this.active -= 1;
        this.pump();
      });
    }
  }

  private async run(entry: Entry, id: string): Promise<void> {
    try {
      await this.sendAll(entry, id);
      this.change(entry.key, { state: 'arrived', progress: 1 });
      this.options.onArrived?.(id);
    } catch (error) {
      if (!entry.aborter.signal.aborted) this.change(entry.key, { state: 'failed', code: codeOf(error) });
    }
  }

  /** Every try begins by asking how much is there, so that nothing that has arrived is sent twice. */
  private async sendAll(entry: Entry, id: string): Promise<void> {
    const { transport, pausesMs = [500, 1_500, 4_000, 10_000] } = this.options;
    const { signal } = entry.aborter;
    for (let failures = 0; ;) {
      const before = { offset: 0 };
      try {
        const { offset, isArrived } = await transport.offsetOf(id, signal);
        before.offset = offset;
        if (isArrived || (await this.sendFrom(entry, id, offset, () => { failures = 0; }))) return;
      } catch (error) {
        signal.throwIfAborted();
        // Another try of ours was counted meanwhile: the place asked for next is the right one.
        const isElsewhere = error instanceof UploadRefused && error.code === 'conflict';
        const pause = pausesMs[failures];
        if ((error instanceof UploadRefused && !isElsewhere && error.code !== 'unavailable') || pause === undefined) throw error;
        failures += 1;
        await wait(pause, signal);
      }
    }
  }

  private async sendFrom(entry: Entry, id: string, from: number, onKept: () => void): Promise<boolean> {
    const { transport, pieceBytes = comfortablePiece } = this.options;
    const { file, key, byteSize, aborter } = entry;
    // At the very end nothing is left to send, but the server has yet to take it: an empty piece says so.
    for (let offset = from; ;) {
      const bytes = file.slice(offset, offset + pieceBytes);
      const onProgress = (sent: number): void => { this.change(key, { progress: Math.min(1, (offset + sent) / byteSize) }); };
      onProgress(0);
      const { isArrived } = await transport.send(id, { offset, bytes, signal: aborter.signal, onProgress });
      onKept();
      if (isArrived) return true;
      offset += bytes.size;
      if (bytes.size === 0) return false;
    }
  }

  private change(key: string, change: Partial<UploadItem>): void {
    if (this.entries.some((entry) => entry.key === key)) this.show(this.entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)));
  }

  private show(entries: readonly Entry[]): void {
    this.entries = entries;
    for (const listener of this.listeners) listener();
  }
}

function codeOf(error: unknown): string {
  return error instanceof UploadRefused ? error.code : 'unreachable';
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      // What the signal was aborted with is an error.
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
