import type { ScopedTransaction } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import type { Projection } from '@lintel/kernel';
import { factOf, factTypes, listingIdOf, type ListingOf } from './facts';

const columns = 'position, at, type, organisation_id, user_id, listing_id, currency, price, list_price, days_on_market, seconds';
const insertInto = (table: 'agent_fact' | 'agent_fact_shadow') =>
  `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1) on conflict (position) do nothing`;
const statements = { live: insertInto('agent_fact'), shadow: insertInto('agent_fact_shadow') };

/** Keeps the rows that figures of agents and agencies are made of, one an event: an event applied twice is there once. */
export const agentProjection: Projection<ScopedTransaction> = {
  kind: 'projection',
  name: 'agents',
  summary: 'Keeps what figures of agents and agencies are made of',
  types: factTypes,
  async apply(tx, events, target) {
    const listings = await listingsOf(tx, events.flatMap((event) => listingIdOf(event) ?? []));
    const facts = events.flatMap((event) => factOf(event, listings.get(listingIdOf(event) ?? '')) ?? []);
    if (facts.length > 0) await runStatement(tx.db, statements[target], [JSON.stringify(facts)]);
  },
  prepareShadow: async (tx) => void (await runStatement(tx.db, 'select agent_fact_prepare_shadow()')),
  swapShadow: async (tx) => void (await runStatement(tx.db, 'select agent_fact_swap_shadow()')),
};

async function listingsOf(tx: ScopedTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, ListingOf>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db.selectFrom('listing').select(['id', 'list_agent_id', 'list_price']).where('id', 'in', [...new Set(ids)]).execute();
  return new Map(rows.map((row) => [row.id, { listAgentId: row.list_agent_id, listPrice: row.list_price }]));
}
