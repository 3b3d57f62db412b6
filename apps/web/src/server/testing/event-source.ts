type Listener = (event: { readonly data: string; readonly lastEventId: string }) => void;

/** As much of a browser's EventSource as the live connection uses, by `fetch`. Reconnects never: the connection does that itself. */
export function eventSourceFor(cookie: string): { readonly Source: typeof EventSource; readonly opened: string[]; cut(): void } {
  const opened: string[] = [];
  const live = new Set<AbortController>();
  class Source {
    private readonly listeners = new Map<string, Listener[]>();
    private readonly controller = new AbortController();

    constructor(url: string) {
      opened.push(url);
      live.add(this.controller);
      void this.read(url);
    }

    addEventListener(name: string, listener: Listener): void {
      this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    }

    close(): void {
      live.delete(this.controller);
      this.listeners.clear();
      this.controller.abort();
    }

    private async read(url: string): Promise<void> {
      try {
        const answer = await fetch(url, { headers: { cookie }, signal: this.controller.signal });
        const decoder = new TextDecoder();
        let rest = '';
        for await (const chunk of answer.body ?? []) {
          const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
          rest = blocks.pop() ?? '';
          for (const block of blocks) this.take(block);
        }
      } catch {
        // Cut: told below, as a browser tells it.
      }
      this.emit('error', '', '');
    }

    private take(block: string): void {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      this.emit(field('event'), field('data'), field('id'));
    }

    private emit(name: string, data: string, lastEventId: string): void {
      for (const listener of this.listeners.get(name) ?? []) listener({ data, lastEventId });
    }
  }
  return { Source: Source as unknown as typeof EventSource, opened, cut: () => { for (const controller of live) controller.abort(); } };
}
