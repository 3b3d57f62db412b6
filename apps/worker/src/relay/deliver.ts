import type { NumberedEvent } from '@lintel/db/log';
import { attempt } from './attempt';
import { type Batch, begun, type Delivered, type Delivery, type FailedEvent, finished, give, type Obstacle, StepFailed } from './delivery';
import { describe, judge } from './judge';
import type { RelayTransaction } from './options';
import { aggregateKey, park } from './parked-events';

/**
 * Gives a batch to the consumer in one transaction with the cursor. When a step fails, all is rolled back and the batch given again event by
 * event: so what the consumer does outside the transaction may be repeated, as its contract allows.
 * @throws LeaseLost, and whatever Postgres throws when others are in the way or it is not there: nothing is committed then.
 */
export async function deliver<Tx>(delivery: Delivery<Tx>, batch: Batch, mode: 'together' | 'singly'): Promise<Delivered> {
  if (mode === 'singly') return singly(delivery, batch);
  try {
    return await together(delivery, batch);
  } catch (error) {
    if (!(error instanceof StepFailed) || judge(error.failure) === 'contention') throw error;
    return singly(delivery, batch, error);
  }
}

function together<Tx>(delivery: Delivery<Tx>, batch: Batch): Promise<Delivered> {
  const isHeld = (event: NumberedEvent) => delivery.parked.has(aggregateKey(event));
  const open = batch.events.filter((event) => !isHeld(event) && !delivery.skipped.has(event.position));
  return delivery.begin(async (transaction) => {
    await begun(delivery, transaction);
    const given = await giveAll(delivery, transaction, open);
    // Cut short: what comes after the last one given is for the next batch.
    const through = given < open.length ? (open[given - 1]?.position ?? batch.after) : batch.through;
    const held = batch.events.filter((event) => event.position <= through && isHeld(event));
    await park(transaction.db, delivery.lease.consumer, 'held', held, 0, null);
    await finished(delivery, transaction, through);
    return { through, given, failed: [], obstacle: null };
  });
}

/** Returns how many were given; a reactor stops at its time limit. */
async function giveAll<Tx>(delivery: Delivery<Tx>, transaction: RelayTransaction<Tx>, events: readonly NumberedEvent[]): Promise<number> {
  if (delivery.consumer.kind === 'projection') {
    await give(delivery, transaction, events);
    return events.length;
  }
  const deadline = performance.now() + delivery.batchMs;
  for (const [index, event] of events.entries()) {
    await give(delivery, transaction, [event]);
    if (performance.now() >= deadline) return index + 1;
  }
  return events.length;
}

function singly<Tx>(delivery: Delivery<Tx>, batch: Batch, earlier?: StepFailed): Promise<Delivered> {
  return delivery.begin(async (transaction) => {
    await begun(delivery, transaction);
    const pass = new SinglePass(delivery, transaction, earlier);
    const delivered = await pass.run(batch);
    // Without progress nothing was written, and the lane's pause goes on.
    if (delivered.through > batch.after) await finished(delivery, transaction, delivered.through);
    return delivered;
  });
}

/** One way through a batch, event by event: the ones that fail are parked, and what comes later of their aggregates is held. */
class SinglePass<Tx> {
  private readonly parked: Set<string>;
  private readonly failed: FailedEvent[] = [];
  private given = 0;

  constructor(
    private readonly delivery: Delivery<Tx>,
    private readonly transaction: RelayTransaction<Tx>,
    private readonly earlier: StepFailed | undefined,
  ) {
    this.parked = new Set(delivery.parked);
  }

  async run(batch: Batch): Promise<Delivered> {
    const deadline = performance.now() + this.delivery.batchMs;
    let done = batch.after;
    for (const event of batch.events) {
      const obstacle = await this.treat(event);
      if (obstacle !== null) return this.delivered(done, obstacle);
      done = event.position;
      if (performance.now() >= deadline) return this.delivered(done, null);
    }
    return this.delivered(batch.through, null);
  }

  private delivered(through: number, obstacle: Obstacle | null): Delivered {
    return { through, given: this.given, failed: this.failed, obstacle };
  }

  private async treat(event: NumberedEvent): Promise<Obstacle | null> {
    const { delivery, transaction, earlier } = this;
    const { consumer } = delivery.lease;
    if (delivery.skipped.has(event.position)) return null;
    if (this.parked.has(aggregateKey(event))) {
      await park(transaction.db, consumer, 'held', [event], 0, null);
      return null;
    }
    const outcome = await attempt(delivery, transaction, event, earlier?.event === event ? earlier : undefined);
    if (outcome.verdict === 'done') {
      this.given += 1;
      return null;
    }
    if (outcome.verdict !== 'poison') return { verdict: outcome.verdict, error: outcome.error };
    await park(transaction.db, consumer, 'failed', [event], outcome.attempts, describe(outcome.error));
    this.parked.add(aggregateKey(event));
    this.failed.push({ event, error: outcome.error });
    return null;
  }
}
