export interface LiveEvent {
  readonly name: string;
  readonly id: string;
  /** Parsed from JSON. */
  readonly data: Record<string, unknown>;
  /** When it was heard, as `performance.now()` counts. */
  readonly at: number;
}

/** Reads a live stream as a program would: by `fetch`, without reconnecting. */
export class LiveReader {
  readonly events: LiveEvent[] = [];
  readonly controller = new AbortController();
  isEnded = false;
  status = 0;
  private waiting: (() => void)[] = [];

  static async open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<LiveReader> {
    const reader = new LiveReader();
    const answer = await fetch(url, { headers, signal: reader.controller.signal });
    reader.status = answer.status;
    if (answer.body !== null && answer.ok) void reader.read(answer.body);
    return reader;
  }

  get last(): string {
    return this.events.at(-1)?.id ?? '';
  }

  named(name: string): readonly LiveEvent[] {
    return this.events.filter((event) => event.name === name);
  }

  /** Resolves when the condition holds. @throws Error after ten seconds. */
  async until(condition: (reader: LiveReader) => boolean): Promise<void> {
    const giveUp = Date.now() + 10_000;
    while (!condition(this)) {
      if (Date.now() > giveUp) throw new Error(`waited in vain; heard ${JSON.stringify(this.events)}`);
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
        setTimeout(resolve, 100);
      });
    }
  }

  close(): void {
    this.controller.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = '';
    try {
      const decoder = new TextDecoder();
      for await (const chunk of body) {
        const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
      }
    } catch {
      // Cut, as the tests do.
    }
    this.isEnded = true;
    this.wake();
  }

  private take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
    if (field('event') === '') return;
    const data: unknown = JSON.parse(field('data'));
    this.events.push({ name: field('event'), id: field('id'), data: typeof data === 'object' ? { ...data } : {}, at: performance.now() });
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
