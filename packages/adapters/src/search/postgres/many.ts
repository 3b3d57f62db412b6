import { createHash } from 'node:crypto';
import type { ListingSearch } from '../port';
import { Remembered } from '../remembered';
import { countedTotal } from './page';

/**
 * Remembers for a minute which criteria had more matches than are counted. Acting on it is never wrong, only slower should they have become
 * few since: an index is then walked for them.
 */
export class ManyMatches {
  private readonly known = new Remembered<true>({ milliseconds: 60_000, entries: 2_000 });

  isKnown(request: ListingSearch): boolean {
    return this.known.get(keyOf(request)) === true;
  }

  note(request: ListingSearch, total: number): void {
    if (total > countedTotal) this.known.set(keyOf(request), true);
  }
}

/** What one may see is part of it: the same words find fewer listings for some. */
function keyOf({ criteria, visible }: ListingSearch): string {
  return createHash('sha1').update(JSON.stringify([criteria, visible])).digest('base64');
}
