import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { appendEvents } from './log';

/** One transaction of a schedule: the aggregates it writes to, in order, how often, and how it ends. */
export interface PlannedTransaction {
  readonly aggregates: readonly number[];
  readonly writes: number;
  readonly end: 'commit' | 'rollback';
}

/** Commands in the making, each on a connection of its own, whose steps can be put in any order. Aggregates are rows of `probe.aggregate`. */
export class TransactionSchedule {
  private readonly committed = new Set<string>();

  private constructor(private readonly writers: readonly Writer[]) {}

  static async open(url: string, transactions: readonly PlannedTransaction[], aggregateIds: readonly string[]): Promise<TransactionSchedule> {
    const writers = await Promise.all(transactions.map(async (transaction) => {
      const client = new pg.Client({ connectionString: url, application_name: 'lintel test writer' });
      await client.connect();
      return new Writer(client, transaction, aggregateIds);
    }));
    return new TransactionSchedule(writers);
  }

  /** Begins the next step of one transaction and waits until it is done, or until it has shown that it waits for another. */
  async step(writer: number): Promise<void> {
    const one = this.writers[writer % this.writers.length];
    if (one === undefined) return;
    const done = one.next();
    await Promise.race([done, sleep(5)]);
    this.collect();
  }

  /** Lets every transaction come to its end. */
  async finish(): Promise<void> {
    await Promise.all(this.writers.map((writer) => writer.finish()));
    this.collect();
  }

  /** The events of the transactions whose commit was answered. */
  get committedIds(): ReadonlySet<string> {
    return this.committed;
  }

  async close(): Promise<void> {
    await Promise.all(this.writers.map((writer) => writer.close()));
  }

  private collect(): void {
    for (const writer of this.writers) for (const id of writer.committedIds) this.committed.add(id);
  }
}

class Writer {
  committedIds: readonly string[] = [];
  private readonly written: string[] = [];
  private readonly steps: (() => Promise<void>)[];
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly client: pg.Client, transaction: PlannedTransaction, aggregateIds: readonly string[]) {
    const targets = transaction.aggregates.flatMap((index) => aggregateIds[index] ?? []);
    this.steps = [
      async () => void (await client.query('begin')),
      ...targets.flatMap((id) => Array.from({ length: transaction.writes }, () => () => this.write(id))),
      () => this.end(transaction.end),
    ];
  }

  next(): Promise<void> {
    const step = this.steps.shift();
    if (step !== undefined) this.last = this.last.then(step);
    return this.last;
  }

  async finish(): Promise<void> {
    while (this.steps.length > 0) await this.next();
    await this.last;
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async write(aggregateId: string): Promise<void> {
    const { rows } = await this.client.query<{ version: number }>('update probe.aggregate set version = version + 1 where id = $1 returning version', [aggregateId]);
    this.written.push(...(await appendEvents(this.client, [{ aggregateId, aggregateVersion: rows[0]?.version ?? 0 }])));
  }

  private async end(how: PlannedTransaction['end']): Promise<void> {
    await this.client.query(how);
    if (how === 'commit') this.committedIds = this.written;
  }
}
