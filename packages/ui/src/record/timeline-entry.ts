import type { ReactNode } from 'react';
import type { Instant } from '../base/format';
import type { Phase } from '../display/phase';

export type Origin = 'screen' | 'api' | 'cli' | 'workflow' | 'rule';

export interface FieldChange {
  id: string;
  label: ReactNode;
  /** Absent when the value is not for this reader; null when the field was empty. */
  before?: ReactNode | null;
  after?: ReactNode | null;
}

export interface TimelineEntry {
  id: string;
  at: Instant;
  /** Absent when it is not for this reader. */
  who?: { name: string; avatar?: string | undefined; onBehalfOf?: string | undefined } | undefined;
  /** The sentence without its subject: "lowered the price to $640,000". */
  what: ReactNode;
  why?: ReactNode;
  /** Absent when it is not for this reader. */
  from?: { origin: Origin; detail?: ReactNode } | undefined;
  /** When the entry moved the record to another state: colours its knot on the thread. */
  phase?: Phase | undefined;
  changes?: readonly FieldChange[] | undefined;
}
