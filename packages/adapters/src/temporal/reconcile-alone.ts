import type { Db } from '@lintel/db';
import { searchAttributeTypes } from '@lintel/workflows/search-attributes';
import type { TemporalGate } from './connection';
import { reconcile, type Reconciled } from './reconcile';

/** One process of all reconciles at a time. */
const reconcileLock = 727_001;

/**
 * Reconciles workflows with rows unless somebody else is at it.
 * @returns undefined when somebody else is
 * @throws DependencyDown when Temporal cannot be reached
 */
export async function reconcileAlone(db: Db, temporal: TemporalGate): Promise<Reconciled | undefined> {
  const client = await db.pool.connect();
  try {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [reconcileLock]);
    if (rows[0]?.locked !== true) return undefined;
    try {
      await ensureSearchAttributes(temporal);
      return await reconcile(db, temporal);
    } finally {
      // The session goes back to the pool: a lock it kept would shut out everybody, this process too.
      await client.query('select pg_advisory_unlock($1)', [reconcileLock]);
    }
  } finally {
    client.release();
  }
}

/** A namespace of somebody else's does not know our search attributes yet. */
async function ensureSearchAttributes(temporal: TemporalGate): Promise<void> {
  await temporal.use(async (client) => {
    const { customAttributes } = await client.connection.operatorService.listSearchAttributes({ namespace: temporal.config.namespace });
    const missing = Object.fromEntries(Object.entries(searchAttributeTypes).filter(([name]) => customAttributes[name] === undefined));
    if (Object.keys(missing).length > 0)
      await client.connection.operatorService.addSearchAttributes({ namespace: temporal.config.namespace, searchAttributes: missing });
  });
}
