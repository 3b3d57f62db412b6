import type { Predicate } from '@lintel/kernel';
import type { TextPiece } from '../text/pieces';
import type { Total } from '../port';

/** What is found beside listings, each in a group of its own. */
export const recordKinds = ['ticket', 'post', 'person', 'building', 'document'] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * By what a record's policy judges it, under names that are the same for all kinds: a policy's own attributes are renamed to these before an index
 * is asked. A document of a record is judged as that record is.
 */
export interface RecordAttributes {
  readonly recordType: string;
  readonly recordId: string;
  readonly organisationId: string | null;
  readonly buildingId: string | null;
  /** Who wrote it, reported it, lives there or is responsible. */
  readonly personId: string | null;
  /** It is shown beyond those who have a part in it: everybody's, listed, public. */
  readonly isOpen: boolean;
  readonly status: string | null;
  readonly reviewStatus: string | null;
}

/** A record as the index keeps it. */
export interface RecordDocument extends RecordAttributes {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** Other words it is found by and that are not shown: a place, a category. */
  readonly words: string;
  readonly body: string;
  /** ISO 8601: the newer of two that fit alike comes first. */
  readonly at: string;
}

export interface RecordSearch {
  readonly text: string;
  /** At least one; answered in this order. */
  readonly kinds: readonly RecordKind[];
  /** What the asker may see, over {@link RecordAttributes}; never left out. */
  readonly visible: Predicate;
  /** Of each kind; 1 to 100. */
  readonly limit: number;
  /** So many of each kind are passed over; at most 1,000. */
  readonly offset: number;
}

export interface RecordHit {
  readonly id: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly title: readonly TextPiece[];
  /** The part of the text around the first match, or its beginning. */
  readonly excerpt: readonly TextPiece[];
}

export interface RecordGroup {
  readonly kind: RecordKind;
  readonly hits: readonly RecordHit[];
  readonly total: Total;
}

export interface RecordAnswer {
  /** One for each kind asked for, in that order; best first within it. A text without a word worth searching finds nothing. */
  readonly groups: readonly RecordGroup[];
  readonly servedBy: string;
  /** The chosen engine is down and another one answered. */
  readonly isDegraded: boolean;
}
