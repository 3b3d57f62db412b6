import type { Formats } from '@/components/words/formats';
import type { Words } from '@/components/words/words';

/** How a page says things to its reader: handed down to server components, which cannot ask a context. */
export interface Say {
  readonly words: Words;
  readonly formats: Formats;
}
