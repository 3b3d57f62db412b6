import type { Message } from './use-community';

/** What was written here and is not known to have arrived. */
export interface Pending {
  readonly clientId: string;
  readonly body: string;
  readonly mentions: readonly string[];
  readonly writtenAt: string;
  /** Why it was refused, by code; null while it is on its way. */
  readonly refused: string | null;
}

export interface ConversationPage {
  readonly items: readonly Message[];
  readonly lastPosition: number;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** How sending ended: it stands there, it was refused, or nobody knows and it is to be sent again after so long. */
export type Sent = { readonly message: Message } | { readonly refused: string } | { readonly againAfterMs: number | null };

export interface ConversationIo {
  read(range: { readonly after?: number; readonly before?: number; readonly limit: number }): Promise<ConversationPage>;
  send(pending: Pending): Promise<Sent>;
  keep(pending: readonly Pending[]): void;
}

export interface ConversationState {
  /** Without gaps, in their order. */
  readonly messages: readonly Message[];
  readonly pending: readonly Pending[];
  readonly hasEarlier: boolean;
  readonly isReading: boolean;
}

const page = 50;
const longestPage = 200;
const firstPauseMs = 500;
const longestPauseMs = 15_000;

/**
 * One channel as a browser sees it. Messages are numbered without gaps, so that whatever is heard twice, late or not at all is noticed: what follows is appended, what is missing is
 * read, what is known is left alone. What is written is sent one after the other under its own name until it is known to stand there or was refused.
 */
export class Conversation {
  state: ConversationState;
  private readonly listeners = new Set<() => void>();
  private reading: Promise<void> | undefined;
  private mustReadAgain = false;
  private isSending = false;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly io: ConversationIo, first: ConversationPage, pending: readonly Pending[]) {
    this.state = { messages: first.items, pending: without(pending, first.items), hasEarlier: first.hasEarlier, isReading: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  };
  readonly snapshot = (): ConversationState => this.state;

  get last(): number {
    return this.state.messages.at(-1)?.position ?? 0;
  }

  /** A message the stream told of. */
  hear(message: Message): void {
    if (message.position === this.last + 1) this.add([message]);
    else if (message.position > this.last) void this.catchUp();
  }

  /** Reads whatever came after the last message known. Asked for while it reads, it reads once more. */
  async catchUp(): Promise<void> {
    if (this.reading !== undefined) {
      this.mustReadAgain = true;
      return this.reading;
    }
    this.reading = this.readLater().finally(() => { this.reading = undefined; });
    await this.reading;
  }

  /** Reads again what is shown: something in it was changed, taken back or reacted to. */
  async refresh(): Promise<void> {
    // Of a long conversation its end, of a short one all of it.
    const first = (this.state.messages.at(-longestPage) ?? this.state.messages[0])?.position;
    if (first === undefined) return;
    const { items } = await this.io.read({ after: first - 1, limit: longestPage });
    const fresh = new Map(items.map((message) => [message.position, message]));
    this.change({ messages: this.state.messages.map((message) => fresh.get(message.position) ?? message) });
    this.add(items.filter(({ position }) => position > this.last));
  }

  async earlier(): Promise<void> {
    const [first] = this.state.messages;
    if (first === undefined || this.state.isReading) return;
    this.change({ isReading: true });
    try {
      const { items, hasEarlier } = await this.io.read({ before: first.position, limit: page });
      this.change({ messages: [...items, ...this.state.messages], hasEarlier });
    } finally {
      this.change({ isReading: false });
    }
  }

  write(pending: Pending): void {
    this.setPending([...this.state.pending, pending]);
    void this.pump();
  }

  /** What this device kept from before the page was opened comes first: it was written first. */
  restore(kept: readonly Pending[]): void {
    const known = new Set(this.state.pending.map(({ clientId }) => clientId));
    this.setPending([...kept.filter(({ clientId }) => !known.has(clientId)), ...this.state.pending]);
    void this.pump();
  }

  /** Sends again what was refused. */
  again(clientId: string): void {
    this.setPending(this.state.pending.map((one) => (one.clientId === clientId ? { ...one, refused: null } : one)));
    void this.pump();
  }

  discard(clientId: string): void {
    this.setPending(this.state.pending.filter((one) => one.clientId !== clientId));
  }

  /** The connection is back, or the page is new: what waits is sent now. */
  async pump(): Promise<void> {
    clearTimeout(this.retry);
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let next = this.next(); next !== undefined; next = this.next()) if (!(await this.deliver(next))) return;
    } finally {
      this.isSending = false;
    }
  }

  close(): void {
    clearTimeout(this.retry);
  }

  private next(): Pending | undefined {
    return this.state.pending.find(({ refused }) => refused === null);
  }

  private async deliver(pending: Pending): Promise<boolean> {
    const sent = await this.io.send(pending);
    if ('message' in sent) {
      this.failures = 0;
      if (sent.message.position === this.last + 1) this.add([sent.message]);
      // It stands there: whatever lies between is read, and it with it.
      else if (sent.message.position > this.last) await this.catchUp();
      this.setPending(this.state.pending.filter(({ clientId }) => clientId !== pending.clientId));
      return true;
    }
    if ('refused' in sent) {
      this.setPending(this.state.pending.map((one) => (one.clientId === pending.clientId ? { ...one, refused: sent.refused } : one)));
      return true;
    }
    this.failures += 1;
    this.retry = setTimeout(() => { void this.pump(); }, sent.againAfterMs ?? Math.min(longestPauseMs, firstPauseMs * 2 ** (this.failures - 1)));
    return false;
  }

  private async readLater(): Promise<void> {
    do {
      this.mustReadAgain = false;
      for (let hasLater = true; hasLater;) {
        const { items, hasLater: more } = await this.io.read({ after: this.last, limit: longestPage });
        this.add(items);
        hasLater = more && items.length > 0;
      }
    } while (this.mustReadAgain);
  }

  /** Appends those that follow, each once. */
  private add(messages: readonly Message[]): void {
    const following: Message[] = [];
    let last = this.last;
    for (const message of messages) {
      if (message.position !== last + 1) continue;
      following.push(message);
      last = message.position;
    }
    if (following.length > 0) this.change({ messages: [...this.state.messages, ...following], pending: without(this.state.pending, following) });
  }

  private setPending(pending: readonly Pending[]): void {
    this.change({ pending: without(pending, this.state.messages) });
    this.io.keep(this.state.pending);
  }

  private change(patch: Partial<ConversationState>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  }
}

/** What stands there is not on its way any more. */
function without(pending: readonly Pending[], messages: readonly Message[]): readonly Pending[] {
  const known = new Set(messages.map(({ clientId }) => clientId));
  return pending.filter(({ clientId }) => !known.has(clientId));
}
