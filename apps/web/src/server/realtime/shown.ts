import { createScope, type Db } from '@lintel/db';
import type { NumberedEvent } from '@lintel/db/log';
import { filterVisible } from '@lintel/domain/listing';
import { anonymous, uuidv7 } from '@lintel/kernel';
import { isOfMarket } from './topics';

/** Of the listings that events would tell the market about, those that a visitor may see; asked once for all streams, by the listings' own policy. */
export async function shownOf(db: Db, events: readonly NumberedEvent[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(events.filter(isOfMarket).map(({ aggregateId }) => aggregateId))];
  if (ids.length === 0) return new Set();
  return filterVisible(createScope(db.kysely, { actor: anonymous, origin: 'rule', correlationId: uuidv7(), causationId: null }), ids);
}
