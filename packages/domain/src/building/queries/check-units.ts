import { defineQuery } from '@lintel/db';
import { unitsImportInput, unitsImportReport } from '../contract';
import { buildingPolicy } from '../policy';
import { buildingAttributes, findBuilding } from '../store';
import { readUnits } from '../units-file';

/** What an import of units would do: nothing is written. Each fault names its line and field. Errors: invalid_input, forbidden, not_found. */
export const checkUnits = defineQuery({
  name: 'building.checkUnits',
  summary: 'Try an import of units without writing anything.',
  input: unitsImportInput,
  output: unitsImportReport,
  permission: 'building.manage',
  async run(scope, { buildingId, csv, columns }) {
    const building = await findBuilding(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.manage', buildingAttributes(building), 'building.view');
    const read = readUnits(csv, columns);
    const rows = await scope.db.selectFrom('unit').leftJoin('entrance', 'entrance.id', 'unit.entrance_id').leftJoin('floor', 'floor.id', 'unit.floor_id')
      .select(['unit.label', 'entrance.name as entrance', 'floor.level as floor', 'unit.kind', 'unit.area', 'unit.bedrooms']).where('unit.building_id', '=', buildingId).execute();
    const known = new Map(rows.map((row) => [row.label, row]));
    const there = read.units.filter((unit) => known.has(unit.label));
    const fields = ['entrance', 'floor', 'kind', 'area', 'bedrooms'] as const;
    const unchanged = there.filter((unit) => fields.every((field) => known.get(unit.label)?.[field] === unit[field])).length;
    return {
      columns: read.columns, header: [...read.header], rows: read.rows, created: read.units.length - there.length, updated: there.length - unchanged, unchanged,
      faults: read.faults.slice(0, 200), sample: read.units.slice(0, 5),
    };
  },
});
