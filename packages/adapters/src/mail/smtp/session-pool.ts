import type { SmtpSession } from './connection';

export interface PoolSettings {
  readonly open: () => Promise<SmtpSession>;
  readonly maxSessions: number;
  readonly messagesPerSession: number;
  readonly idleMs: number;
}

interface Held {
  readonly session: SmtpSession;
  /** Messages it has carried. */
  carried: number;
  idleTimer?: NodeJS.Timeout;
}

/** Lends sessions, at most so many at a time, in the order asked, and keeps them open for a while. */
export class SessionPool {
  readonly #settings: PoolSettings;
  readonly #idle: Held[] = [];
  readonly #waiting: (() => void)[] = [];
  #lent = 0;

  constructor(settings: PoolSettings) {
    this.#settings = settings;
  }

  /**
   * Gives the work a session. `isFresh`: opened for it, so it cannot have gone stale. The work answers whether the session can be used again.
   * @throws what opening a session or the work throws.
   */
  async use<Result>(work: (session: SmtpSession, isFresh: boolean) => Promise<{ result: Result; isReusable: boolean }>): Promise<Result> {
    await this.#turn();
    let held: Held | undefined;
    let isReusable = false;
    try {
      const kept = this.#takeIdle();
      held = kept ?? { session: await this.#settings.open(), carried: 0 };
      held.carried += 1;
      const answer = await work(held.session, kept === undefined);
      isReusable = answer.isReusable;
      return answer.result;
    } finally {
      if (held !== undefined) this.#giveBack(held, isReusable);
      this.#passTurn();
    }
  }

  /** Ends every session that is not lent. */
  end(): void {
    for (const held of this.#idle.splice(0)) this.#end(held);
  }

  async #turn(): Promise<void> {
    if (this.#lent < this.#settings.maxSessions) this.#lent += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Straight to whoever waits longest, so that no newcomer slips in between. */
  #passTurn(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#lent -= 1;
    else next();
  }

  #takeIdle(): Held | undefined {
    for (let held = this.#idle.pop(); held !== undefined; held = this.#idle.pop()) {
      clearTimeout(held.idleTimer);
      if (held.session.isOpen) return held;
    }
    return undefined;
  }

  #giveBack(held: Held, isReusable: boolean): void {
    if (!isReusable || !held.session.isOpen || held.carried >= this.#settings.messagesPerSession) return this.#end(held);
    held.idleTimer = setTimeout(() => {
      this.#idle.splice(this.#idle.indexOf(held), 1);
      this.#end(held);
    }, this.#settings.idleMs);
    held.idleTimer.unref();
    this.#idle.push(held);
  }

  #end(held: Held): void {
    clearTimeout(held.idleTimer);
    held.session.end();
  }
}
