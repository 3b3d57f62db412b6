import type { Scope } from '@lintel/db';
import { listingPolicy } from './policy';
import { listingColumns } from './store';

/** Of these listings, those that the actor may see. */
export async function filterVisible(scope: Scope, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await scope.db.selectFrom('listing').select('id').where('id', 'in', ids).where(scope.visible(listingPolicy, 'listing.view', listingColumns)).execute();
  return new Set(rows.map(({ id }) => id));
}
