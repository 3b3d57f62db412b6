import type { ReactNode } from 'react';

/** A place of this reader's role in the rail. */
export interface Place {
  id: string;
  label: string;
  href: string;
  icon: ReactNode;
  /** Waiting there: unread, to review. */
  count?: number | undefined;
  isCurrent?: boolean | undefined;
  /** A heading that this and the following places stand under. */
  group?: string | undefined;
  /** Sequence that goes there, e.g. "g l". */
  shortcut?: string | undefined;
}
