import { defineCommand } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { parcelCreated } from '../../listing';
import { unitsImportInput, unitsImportReport } from '../contract';
import { buildingUnitsChanged } from '../events';
import { buildingPolicy } from '../policy';
import { buildingAttributes, lockBuilding, updateBuilding } from '../store';
import { describeUnits } from '../units';
import { readUnits } from '../units-file';

/**
 * Takes units from CSV, all or none: a fault anywhere names its line and field and nothing is written. The same file again changes nothing.
 * Events: building.units_changed, parcel.created. Errors: invalid_input with every fault, forbidden, not_found.
 */
export const importUnits = defineCommand({
  name: 'building.importUnits',
  summary: 'Import a building’s units from CSV.',
  input: unitsImportInput,
  output: unitsImportReport,
  permission: 'building.manage',
  events: [buildingUnitsChanged, parcelCreated],
  async run(tx, { buildingId, csv, columns }) {
    const building = await lockBuilding(tx, buildingId);
    tx.authorise(buildingPolicy, 'building.manage', buildingAttributes(building), 'building.view');
    const read = readUnits(csv, columns);
    if (read.faults.length > 0) throw invalidInput(read.faults.slice(0, 200).map(({ line, field, message }) => ({ path: `line ${line}, ${field}`, code: 'custom', message })));
    const { created, updated, unchanged } = await describeUnits(tx, building, read.units);
    if (created.length + updated > 0) {
      const { version } = await updateBuilding(tx, building);
      tx.append(buildingUnitsChanged, { aggregateId: buildingId, aggregateVersion: version, organisationId: building.organisation_id, data: { created: created.length, updated } });
    }
    return { columns: read.columns, header: [...read.header], rows: read.rows, created: created.length, updated, unchanged, faults: [], sample: read.units.slice(0, 5) };
  },
});
