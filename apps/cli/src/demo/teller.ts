import { type AnyCommand, createExecutor, type Db, type Executor } from '@lintel/db';
import { type Actor, type OutputOf, type RequestContext, system, uuidv7 } from '@lintel/kernel';

/**
 * Tells the demo's history: runs commands as people, at moments of the past. Each step has a key that is kept for ever, so that a seed that
 * was killed goes on where it stopped and one that is done does nothing.
 */
export class Teller {
  private at = new Date();
  private step = 0;
  private readonly executor: Executor;

  /** `today` is when the demo was first told: its history never goes beyond. */
  constructor(db: Db, private readonly story: string, readonly today: Date) {
    this.executor = createExecutor(db, undefined, { now: () => this.at });
  }

  /** Sets the clock of the steps that follow. */
  atTime(at: Date): this {
    this.at = at;
    return this;
  }

  /** Moves the clock on. */
  later(days: number): this {
    this.at = new Date(Math.min(this.today.getTime(), this.at.getTime() + days * 86_400_000));
    return this;
  }

  /** Sets the clock to some days before today. */
  daysAgo(days: number): this {
    return this.atTime(new Date(this.today.getTime() - days * 86_400_000));
  }

  async tell<C extends AnyCommand>(actor: Actor, command: C, input: unknown, reason?: string): Promise<OutputOf<C>> {
    this.step += 1;
    const context: RequestContext = {
      actor, origin: actor === system ? 'rule' : 'screen', correlationId: uuidv7(), causationId: null, idempotencyScope: 'workflow',
      idempotencyKey: `demo/${this.story}/${this.step}`, ...(reason === undefined ? {} : { reason }),
    };
    // The command's own output schema made it.
    return (await this.executor.execute(command, input, context)) as OutputOf<C>;
  }
}
