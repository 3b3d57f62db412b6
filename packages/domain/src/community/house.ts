import type { Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { BuildingRow } from '../building';

/** @throws DomainError not_found */
export async function findBuilding(scope: Scope, id: string): Promise<BuildingRow> {
  const row = await scope.db.selectFrom('building').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('building', id);
  return row;
}
