import type { ScopedTransaction } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import type { Projection } from '@lintel/kernel';
import { factOf } from './facts';

const insertInto = (table: 'analytics_fact' | 'analytics_fact_shadow') =>
  `insert into ${table} (position, at, type, organisation_id, actor_id, record_type, record_id, amount)
   select position, at, type, organisation_id, actor_id, record_type, record_id, amount from json_populate_recordset(null::${table}, $1) on conflict (position) do nothing`;
const statements = { live: insertInto('analytics_fact'), shadow: insertInto('analytics_fact_shadow') };

/** Keeps the rows that figures are made of, one an event: an event applied twice is there once. */
export const analyticsProjection: Projection<ScopedTransaction> = {
  kind: 'projection',
  name: 'analytics',
  summary: 'Keeps what figures and charts are made of',
  types: '*',
  async apply(tx, events, target) {
    const facts = events.flatMap((event) => factOf(event) ?? []);
    if (facts.length > 0) await runStatement(tx.db, statements[target], [JSON.stringify(facts)]);
  },
  prepareShadow: async (tx) => void (await runStatement(tx.db, 'select analytics_prepare_shadow()')),
  swapShadow: async (tx) => void (await runStatement(tx.db, 'select analytics_swap_shadow()')),
};
