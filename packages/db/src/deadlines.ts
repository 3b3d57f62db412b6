import { uuidv7 } from '@lintel/kernel';

/** Why a deadline has its date: a rule's name and its values, which the screen puts into words. */
export interface DeadlineRule {
  readonly name: string;
  readonly [value: string]: string | number | boolean | null;
}

export interface NewDeadline {
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly organisationId: string | null;
  readonly kind: string;
  /** Tells repeating ones apart: `14d`, `7d`. */
  readonly slot?: string;
  readonly dueAt: Date;
  readonly rule: DeadlineRule;
}

/** How a deadline ended: it was met in time, it fired, a person skipped it, or its cause went away. */
export type DeadlineEnd = 'met' | 'fired' | 'skipped' | 'cancelled';

export interface DeadlineWriter {
  /** Sets it, or moves the pending or settled one of the same kind and slot to a new date. */
  set(deadline: NewDeadline): void;
  /** Settles the pending ones of these kinds; none pending is not an error. */
  settle(aggregate: AggregateRef, kinds: readonly string[], end: DeadlineEnd, reason?: string): void;
  /** Settles one slot of a kind. */
  settleSlot(aggregate: AggregateRef, kind: string, slot: string, end: DeadlineEnd, reason?: string): void;
}

export interface AggregateRef {
  readonly type: string;
  readonly id: string;
}

interface DeadlineRow {
  readonly id: string;
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly organisation_id: string | null;
  readonly kind: string;
  readonly slot: string;
  readonly due_at: Date;
  readonly rule: DeadlineRule;
}

interface Settlement {
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly kind: string;
  /** Null: every slot of the kind. */
  readonly slot: string | null;
  readonly state: DeadlineEnd;
  readonly reason: string | null;
}

/**
 * Collects a command's deadline changes; {@link flush} of the transaction writes them in one statement.
 * Within one command the last word on a kind counts: setting after settling sets, settling after setting settles.
 */
export class CollectedDeadlines implements DeadlineWriter {
  private readonly sets = new Map<string, DeadlineRow>();
  private readonly settlements = new Map<string, Settlement>();

  set(deadline: NewDeadline): void {
    const slot = deadline.slot ?? '';
    this.sets.set(`${deadline.aggregateType}/${deadline.aggregateId}/${deadline.kind}/${slot}`, {
      id: uuidv7(),
      aggregate_type: deadline.aggregateType,
      aggregate_id: deadline.aggregateId,
      organisation_id: deadline.organisationId,
      kind: deadline.kind,
      slot,
      due_at: deadline.dueAt,
      rule: deadline.rule,
    });
  }

  settle(aggregate: AggregateRef, kinds: readonly string[], end: DeadlineEnd, reason?: string): void {
    for (const kind of kinds) this.add(aggregate, kind, null, end, reason);
  }

  settleSlot(aggregate: AggregateRef, kind: string, slot: string, end: DeadlineEnd, reason?: string): void {
    this.add(aggregate, kind, slot, end, reason);
  }

  private add(aggregate: AggregateRef, kind: string, slot: string | null, state: DeadlineEnd, reason?: string): void {
    const prefix = `${aggregate.type}/${aggregate.id}/${kind}/`;
    for (const key of this.sets.keys()) if (slot === null ? key.startsWith(prefix) : key === prefix + slot) this.sets.delete(key);
    this.settlements.set(prefix + (slot ?? '*'), {
      aggregate_type: aggregate.type, aggregate_id: aggregate.id, kind, slot, state, reason: reason ?? null,
    });
  }

  clear(): void {
    this.sets.clear();
    this.settlements.clear();
  }

  get isEmpty(): boolean {
    return this.sets.size === 0 && this.settlements.size === 0;
  }

  get setRows(): readonly DeadlineRow[] {
    return [...this.sets.values()];
  }

  get settledRows(): readonly Settlement[] {
    return [...this.settlements.values()];
  }
}
