import { type Actor, DomainError, type EventDefinition, maskContact, notFound, type Policy, type Predicate, type RequestContext } from '@lintel/kernel';
import type { Kysely, RawBuilder, SqlBool } from 'kysely';
import type { DeadlineWriter } from './deadlines';
import type { Database } from './generated/tables';
import { type KeyWrap, noKeyWrap } from './person-keys';
import { type Openable, openEvents } from './sealed-events';
import { type AttributeColumns, sqlCondition } from './sql-condition';

/** What a store reads through: the database and who asks. */
export interface Scope {
  readonly db: Kysely<Database>;
  readonly context: RequestContext;
  readonly actor: Actor;
  /** The rows this actor may see, as a condition for `where`. Every list carries it. */
  visible<P extends string>(policy: Policy<P>, permission: P, columns: AttributeColumns): RawBuilder<SqlBool>;
  /** The same as a predicate, for an engine that is not asked in SQL. */
  predicate<P extends string>(policy: Policy<P>, permission: P): Predicate;
  /**
   * Refuses unless the actor may do this to the record. What one may not even view looks absent: as what was asked for, not as what holds it.
   * @throws DomainError unauthenticated, forbidden or not_found.
   */
  authorise<P extends string>(policy: Policy<P>, permission: P, attributes: RecordAttributes, view?: P): void;
  /** How a person can be reached, as the actor may know it: masked unless the policy allows it of this record. For fields marked `contactField`. */
  contact<P extends string>(policy: Policy<P>, permission: P, attributes: RecordAttributes, value: string): string;
  /** The events with what tells of persons readable. Whoever calls it has made sure that the actor may know. */
  open<Event extends Openable>(events: readonly Event[]): Promise<readonly Event[]>;
}

/** The record as its policy sees it; `id` is absent when it is yet to be made. */
export type RecordAttributes = Readonly<Record<string, unknown>> & {
  readonly id?: string;
  /** What was asked for, when the policy judges it by the record that holds it: a lease by its building. */
  readonly soughtAs?: { readonly record: string; readonly id: string };
};

export interface NewEvent<Data> {
  readonly aggregateId: string;
  /** The aggregate row's version after this change: the optimistic lock of the log. */
  readonly aggregateVersion: number;
  readonly organisationId: string | null;
  readonly data: Data;
  readonly reason?: string;
}

/** A command's transaction: state, deadlines and events are written together or not at all. */
export interface ScopedTransaction extends Scope {
  /** The database's clock at the start of the transaction; the only time a command compares deadlines with. */
  readonly now: Date;
  /** Adds an event; it is written with the rest just before the commit. Returns its id. */
  append<Data>(definition: EventDefinition<string, Data>, event: NewEvent<Data>): string;
  readonly deadlines: DeadlineWriter;
  /** Writes the events and deadlines collected so far, so that reads of the same transaction see them; the rest follows before the commit. */
  flush(): Promise<void>;
  /** Waits for every other transaction that took the same name, and holds it until this one ends. For what has no row to lock yet. */
  lock(name: string): Promise<void>;
}

export function createScope(db: Kysely<Database>, context: RequestContext, keyWrap: KeyWrap = noKeyWrap): Scope {
  const { actor } = context;
  return {
    db,
    context,
    actor,
    open: (events) => openEvents(db, keyWrap, events),
    visible: (policy, permission, columns) => sqlCondition(policy.predicate(permission, actor), columns),
    predicate: (policy, permission) => policy.predicate(permission, actor),
    contact: (policy, permission, attributes, value) => (policy.permits(permission, actor, attributes) ? value : maskContact(value)),
    authorise(policy, permission, attributes, view) {
      if (policy.permits(permission, actor, attributes)) return;
      const canView = view !== undefined && policy.permits(view, actor, attributes);
      const { record, id } = attributes.soughtAs ?? { record: policy.record, id: attributes.id };
      if (!canView && id !== undefined) throw notFound(record, id);
      if (actor.kind === 'anonymous') throw new DomainError('unauthenticated', 'Sign in first.', { permission });
      throw new DomainError('forbidden', `Your role does not allow this (${permission}).`, { permission });
    },
  };
}
