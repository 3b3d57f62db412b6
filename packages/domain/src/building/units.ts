import type { ScopedTransaction } from '@lintel/db';
import { invalidInput, uuidv7 } from '@lintel/kernel';
import { parcelsOfUnits } from '../listing';
import { limits, type UnitDraft } from './contract';
import { floorName } from './floors';
import type { BuildingRow, UnitRow } from './store';

export interface UnitsChange {
  readonly created: readonly { readonly id: string; readonly label: string }[];
  readonly updated: number;
  readonly unchanged: number;
}

type Place = Pick<UnitRow, 'entrance_id' | 'floor_id' | 'kind' | 'area' | 'bedrooms'>;

/**
 * Brings a building's units to what is described: new labels are added with their entrances, floors and parcels, known ones changed where they differ. Describing
 * the same again changes nothing. The building must be locked.
 * @throws DomainError invalid_input for a label that is described twice, or too many
 */
export async function describeUnits(tx: ScopedTransaction, building: BuildingRow, drafts: readonly UnitDraft[]): Promise<UnitsChange> {
  refuseTwice(drafts);
  const known = new Map((await tx.db.selectFrom('unit').selectAll().where('building_id', '=', building.id).execute()).map((unit) => [unit.label, unit]));
  const fresh = drafts.filter((draft) => !known.has(draft.label));
  if (known.size + fresh.length > limits.units) throw invalidInput([{ path: 'units', code: 'too_big', message: `a building has at most ${limits.units} units` }]);
  const entrances = await entranceIds(tx, building, drafts);
  const floors = await floorIds(tx, building, drafts);
  const placeOf = ({ entrance, floor, kind, area, bedrooms }: UnitDraft): Place =>
    ({ entrance_id: entrance === null || entrance === '' ? null : (entrances.get(entrance) ?? null), floor_id: floor === null ? null : (floors.get(floor) ?? null), kind, area, bedrooms });
  const created = await addUnits(tx, building, fresh.map((draft, n) => ({ label: draft.label, position: known.size + n, ...placeOf(draft) })));
  let updated = 0;
  for (const draft of drafts) {
    const unit = known.get(draft.label);
    if (unit === undefined) continue;
    const place = placeOf(draft);
    if ((Object.keys(place) as (keyof Place)[]).every((field) => unit[field] === place[field])) continue;
    await tx.db.updateTable('unit').set({ ...place, version: unit.version + 1 }).where('id', '=', unit.id).execute();
    updated += 1;
  }
  return { created, updated, unchanged: drafts.length - fresh.length - updated };
}

function refuseTwice(drafts: readonly UnitDraft[]): void {
  const seen = new Set<string>();
  drafts.forEach(({ label }, n) => {
    if (seen.has(label)) throw invalidInput([{ path: `units.${n}.label`, code: 'twice', message: `${label} is there twice; name each unit once` }]);
    seen.add(label);
  });
}

async function addUnits(tx: ScopedTransaction, building: BuildingRow, rows: readonly (Place & { readonly label: string; readonly position: number })[]): Promise<UnitsChange['created']> {
  if (rows.length === 0) return [];
  const parent = building.parcel_id === null ? undefined : await tx.db.selectFrom('parcel').selectAll().where('id', '=', building.parcel_id).executeTakeFirst();
  const homes = rows.filter((row) => row.kind === 'home' || row.kind === 'commercial');
  const parcels = parent === undefined ? [] : await parcelsOfUnits(tx, parent, homes.map((row) => row.label));
  const parcelOf = new Map(homes.map((row, n) => [row.label, parcels[n] ?? null]));
  const units = rows.map((row) => ({ id: uuidv7(), organisation_id: building.organisation_id, building_id: building.id, parcel_id: parcelOf.get(row.label) ?? null, ...row }));
  await tx.db.insertInto('unit').values(units).execute();
  return units.map(({ id, label }) => ({ id, label }));
}

async function entranceIds(tx: ScopedTransaction, building: BuildingRow, drafts: readonly UnitDraft[]): Promise<ReadonlyMap<string, string>> {
  const known = await tx.db.selectFrom('entrance').select(['id', 'name']).where('building_id', '=', building.id).execute();
  const ids = new Map(known.map((row) => [row.name, row.id]));
  const names = [...new Set(drafts.flatMap(({ entrance }) => (entrance === null || entrance === '' || ids.has(entrance) ? [] : [entrance])))];
  if (ids.size + names.length > limits.entrances) throw invalidInput([{ path: 'units', code: 'too_big', message: `a building has at most ${limits.entrances} entrances` }]);
  const rows = names.map((name, n) => ({ id: uuidv7(), organisation_id: building.organisation_id, building_id: building.id, name, position: known.length + n }));
  if (rows.length > 0) await tx.db.insertInto('entrance').values(rows).execute();
  for (const row of rows) ids.set(row.name, row.id);
  return ids;
}

async function floorIds(tx: ScopedTransaction, building: BuildingRow, drafts: readonly UnitDraft[]): Promise<ReadonlyMap<number, string>> {
  const known = await tx.db.selectFrom('floor').select(['id', 'level']).where('building_id', '=', building.id).execute();
  const ids = new Map(known.map((row) => [row.level, row.id]));
  const levels = [...new Set(drafts.flatMap(({ floor }) => (floor === null || ids.has(floor) ? [] : [floor])))];
  const rows = levels.map((level) => ({ id: uuidv7(), organisation_id: building.organisation_id, building_id: building.id, level, name: floorName(level) }));
  if (rows.length > 0) await tx.db.insertInto('floor').values(rows).execute();
  for (const row of rows) ids.set(row.level, row.id);
  return ids;
}
