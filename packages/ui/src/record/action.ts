import type { ReactNode } from 'react';

/** One thing the reader may do, as a declared lifecycle gives it. */
export interface Action {
  id: string;
  label: string;
  tone?: 'primary' | 'plain' | 'danger' | undefined;
  icon?: ReactNode;
  /** Why it cannot be done now, and who can. An action without a reason to be seen is left out instead. */
  disabledReason?: string | undefined;
  shortcut?: string | undefined;
}
