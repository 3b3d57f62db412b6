import { createScope, type Db } from '@lintel/db';
import { placesRead } from '@lintel/domain/community';
import type { PlacesRead } from './authorise';

/** The names by which events carry the houses and channels that somebody reads. */
export function placesReadIn(db: Db): PlacesRead {
  return async (context) => (await placesRead(createScope(db.kysely, context))).map(({ kind, id }) => `${kind}:${id}`);
}
