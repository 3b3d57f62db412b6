import type { OwnedRow } from './owned-row';

export interface PublicRows {
  has(row: OwnedRow): boolean;
}

/** As the law of the house has it, said once more and in other words than the policy's: what anybody may look at. */
const onShow = new Set(['Coming Soon', 'ComingSoon', 'Active', 'Active Under Contract', 'ActiveUnderContract', 'Pending', 'Closed']);
const ofListing = new Set(['open_house', 'price_change', 'listing_status_change']);

/**
 * A listing on show with its home, its agency, its agent, its pictures, and what happened to it; every plot of land; and a building with its doors and who keeps it, which whoever moves in must
 * find before anybody there knows them.
 */
export function publicRows(rows: readonly OwnedRow[], rowOfId: ReadonlyMap<string, OwnedRow>): PublicRows {
  const open = new Set<OwnedRow>();
  const add = (id: unknown) => {
    const row = typeof id === 'string' ? rowOfId.get(id) : undefined;
    if (row !== undefined) open.add(row);
  };
  const isOpen = (id: unknown) => {
    const row = typeof id === 'string' ? rowOfId.get(id) : undefined;
    return row !== undefined && open.has(row);
  };
  for (const row of rows) {
    if (row.table === 'parcel' || row.table === 'unit') open.add(row);
    const { id, review_status: review, standard_status: status, property_id: property, organisation_id: organisation, list_agent_id: agent } = row.values;
    if (row.table === 'building') for (const of of [id, organisation]) add(of);
    if (row.table === 'listing' && review === 'approved' && typeof status === 'string' && onShow.has(status)) for (const of of [id, property, organisation, agent]) add(of);
  }
  for (const row of rows) {
    if (ofListing.has(row.table) && isOpen(row.values['listing_id'])) open.add(row);
    if ((row.table === 'media' || row.table === 'media_album') && isOpen(row.values['record_id'])) open.add(row);
  }
  for (const row of rows) if (row.table === 'event' && isOpen(row.values['aggregate_id'])) open.add(row);
  return open;
}
