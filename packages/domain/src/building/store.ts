import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { createBusinessCalendar, BusinessHours, type BusinessCalendar, notFound } from '@lintel/kernel';
import { type Selectable, sql, type Updateable } from 'kysely';
import { workingHoursOf } from '../working-hours';
import type { ResidencyKind } from './contract';
import type { VerificationStatus } from './lifecycle';

export type BuildingRow = Selectable<Database['building']>;
export type UnitRow = Selectable<Database['unit']>;
export type ResidencyRow = Selectable<Database['residency']> & { readonly kind: ResidencyKind };
export type LeaseRow = Selectable<Database['lease']>;
export type VerificationRow = Omit<Selectable<Database['verification']>, 'status' | 'kind' | 'source'> &
  { readonly status: VerificationStatus; readonly kind: ResidencyKind; readonly source: 'request' | 'code' | 'manager' | 'closing' };

export const buildingColumns = { id: 'building.id', organisationId: 'building.organisation_id' } as const;
export const verificationColumns = {
  id: 'verification.id', userId: 'verification.user_id', buildingId: 'verification.building_id', organisationId: 'verification.organisation_id',
} as const;
export const residencyColumns = {
  id: 'residency.id', userId: 'residency.user_id', buildingId: 'residency.building_id', organisationId: 'residency.organisation_id', unitId: 'residency.unit_id', isListed: 'residency.is_listed',
} as const;

export const buildingAttributes = (row: Pick<BuildingRow, 'id' | 'organisation_id'>) => ({ id: row.id, organisationId: row.organisation_id });
export const verificationAttributes = (row: VerificationRow) => ({ id: row.id, userId: row.user_id, buildingId: row.building_id, organisationId: row.organisation_id });
export const residencyAttributes = (row: ResidencyRow) =>
  ({ id: row.id, userId: row.user_id, buildingId: row.building_id, organisationId: row.organisation_id, unitId: row.unit_id, isListed: row.is_listed });
/** A unit, a lease or a rule as the building's policy sees it; to who may not see it, it is absent under the name that the search for it uses. */
export const withinBuilding = (record: string, row: { readonly id: string; readonly building_id: string; readonly organisation_id: string }) =>
  ({ id: row.building_id, organisationId: row.organisation_id, soughtAs: { record, id: row.id } });

/** @throws DomainError not_found */
export async function lockBuilding(tx: ScopedTransaction, id: string): Promise<BuildingRow> {
  const row = await tx.db.selectFrom('building').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('building', id);
  return row;
}

export async function updateBuilding(tx: ScopedTransaction, building: BuildingRow, patch: Updateable<Database['building']> = {}): Promise<BuildingRow> {
  return tx.db.updateTable('building').set({ ...patch, version: building.version + 1 }).where('id', '=', building.id).returningAll().executeTakeFirstOrThrow();
}

export async function findBuilding(scope: Scope, id: string): Promise<BuildingRow> {
  const row = await scope.db.selectFrom('building').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('building', id);
  return row;
}

/** A unit, locked against being taken away or moved while something is written about it. @throws DomainError not_found */
export async function lockUnit(tx: ScopedTransaction, id: string): Promise<UnitRow> {
  const row = await tx.db.selectFrom('unit').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('unit', id);
  return row;
}

/** @throws DomainError not_found */
export async function lockVerification(tx: ScopedTransaction, id: string): Promise<VerificationRow> {
  const row = (await tx.db.selectFrom('verification').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) as VerificationRow | undefined;
  if (row === undefined) throw notFound('verification', id);
  return row;
}

export async function updateVerification(tx: ScopedTransaction, row: VerificationRow, patch: Updateable<Database['verification']>): Promise<VerificationRow> {
  return (await tx.db.updateTable('verification').set({ ...patch, version: row.version + 1, updated_at: tx.now }).where('id', '=', row.id)
    .returningAll().executeTakeFirstOrThrow()) as VerificationRow;
}

/** The residency a verification stands for, while it does. */
export async function currentResidency(tx: ScopedTransaction, verificationId: string): Promise<ResidencyRow | undefined> {
  return (await tx.db.selectFrom('residency').selectAll().where('verification_id', '=', verificationId).where('ended_at', 'is', null).forUpdate().executeTakeFirst()) as ResidencyRow | undefined;
}

/** @throws DomainError not_found */
export async function lockResidency(tx: ScopedTransaction, id: string): Promise<ResidencyRow> {
  const row = (await tx.db.selectFrom('residency').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) as ResidencyRow | undefined;
  if (row === undefined) throw notFound('residency', id);
  return row;
}

/** The building's own working hours, or its organisation's. */
export async function hoursOf(scope: Scope, building: BuildingRow): Promise<BusinessCalendar> {
  return building.calendar === null ? workingHoursOf(scope, building.organisation_id) : createBusinessCalendar(BusinessHours.parse(building.calendar));
}

/** What says for whom and where; for events. */
export const claimOf = (row: VerificationRow) => ({ buildingId: row.building_id, unitId: row.unit_id, userId: row.user_id, kind: row.kind });

/** Today, on the wall of the house, by the database's clock. */
export async function todayIn(scope: Scope, zone: string): Promise<string> {
  const { rows: [row] } = await sql<{ today: string }>`select (now() at time zone ${zone})::date as today`.execute(scope.db);
  return row?.today ?? '';
}
