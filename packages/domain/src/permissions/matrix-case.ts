import type { Operation } from '@lintel/db';
import type { Actor, Role } from '@lintel/kernel';
import type { Side, Tables, Sides } from '../../testing';

/** What a role, a visitor, a person without any role or the system gets to hear. */
export type Outcome = 'allowed' | 'forbidden' | 'not_found' | 'unauthenticated';
export type Asker = Role | 'visitor' | 'newcomer' | 'system';

/** One outcome for everything, or two: what is one's own (or one's organisation's), and what is somebody else's. */
export type Expected = Outcome | readonly [own: Outcome, other: Outcome];

/** Roles that are not named get `otherwise`. */
export type Expectation = Readonly<Partial<Record<Asker, Expected>>> & { readonly otherwise: Expected };

/** Where a case happens: who asks, and on whose side the record lies. */
export interface Arrangement {
  /** The transaction the operation will run in; everything is rolled back afterwards. */
  readonly db: Tables;
  readonly sides: Sides;
  readonly asker: Actor;
  readonly role: Asker;
  readonly isOwn: boolean;
  /** The side the record belongs to. */
  readonly side: Side;
  /** The organisation the record belongs to: of the kind the asker works for. */
  readonly organisationId: string;
  /** The person the record belongs to: the asker, or a stranger. */
  readonly personId: string;
}

/** An operation, how to ask for it properly, and who may. */
export interface MatrixCase {
  readonly operation: Operation;
  /** Makes what the operation is about and answers with a valid input. */
  readonly input: (at: Arrangement) => unknown;
  readonly expected: Expectation;
}

export function expectedFor(expectation: Expectation, asker: Asker): readonly [own: Outcome, other: Outcome] {
  const expected = expectation[asker] ?? expectation.otherwise;
  return typeof expected === 'string' ? [expected, expected] : expected;
}
