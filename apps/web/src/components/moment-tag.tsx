import { DateTime } from '@lintel/ui/date-time';
import type { ReactNode } from 'react';

/** Puts a live moment where a message says `<when></when>`. */
export function momentTag(at: string, show: 'relative' | 'date' = 'relative'): { readonly when: () => ReactNode } {
  return { when: () => <DateTime at={at} show={show} /> };
}
