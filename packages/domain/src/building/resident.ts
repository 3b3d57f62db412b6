import type { ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { buildingPolicy } from './policy';
import { type BuildingRow, buildingAttributes, findBuilding } from './store';

/**
 * For commands of neighbours: the building, when the asker lives or works there at this very moment. Their role is held until the transaction ends, so that who is
 * turned out while acting either acts before it or not at all.
 * @throws DomainError not_found, unauthenticated
 */
export async function requireNeighbour(tx: ScopedTransaction, buildingId: string): Promise<BuildingRow> {
  const building = await findBuilding(tx, buildingId);
  tx.authorise(buildingPolicy, 'building.live', buildingAttributes(building), 'building.view');
  if (tx.actor.kind === 'system') return building;
  const held = await tx.db.selectFrom('membership').leftJoin('unit', 'unit.id', 'membership.unit_id').select('membership.id')
    .where('membership.user_id', '=', tx.actor.userId).where('membership.revoked_at', 'is', null).where('membership.suspended_at', 'is', null)
    .where((eb) => eb.or([eb('membership.ends_at', 'is', null), eb('membership.ends_at', '>', eb.fn<Date>('clock_timestamp'))]))
    .where((eb) => eb.or([eb('membership.building_id', '=', buildingId), eb('unit.building_id', '=', buildingId)]))
    .orderBy('membership.id').forShare('membership').execute();
  if (held.length === 0) throw notFound('building', buildingId);
  return building;
}

/** The person whose part in the house was just proved. @throws DomainError forbidden for the system */
export function personHere(tx: ScopedTransaction): string {
  const { userId } = tx.actor;
  if (userId === null) throw new DomainError('forbidden', 'Only a person does this.');
  return userId;
}
