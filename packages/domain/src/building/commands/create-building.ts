import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, writtenText, zone } from '../../fields';
import { buildingCreated } from '../events';
import { buildingPolicy } from '../policy';

const label = writtenText(40).pipe(z.string().min(1));

/**
 * Sets up a building of an organisation with its units, in whose scopes people then hold their roles.
 * Events: building.created. Errors: invalid_input, conflict (a unit twice), forbidden.
 */
export const createBuilding = defineCommand({
  name: 'building.create',
  summary: 'Set up a building with its units.',
  input: z.object({ organisationId: id, name: writtenText(160).pipe(z.string().min(1)), zone, units: z.array(label).max(2_000) }),
  output: z.object({ id, version: z.int(), units: z.array(z.object({ id, label: z.string() })) }),
  permission: 'building.create',
  events: [buildingCreated],
  async run(tx, input) {
    tx.authorise(buildingPolicy, 'building.create', { organisationId: input.organisationId });
    if (new Set(input.units).size < input.units.length) throw new DomainError('conflict', 'Name each unit once.');
    const buildingId = uuidv7();
    const units = input.units.map((unit) => ({ id: uuidv7(), label: unit }));
    await tx.db.insertInto('building').values({
      id: buildingId, organisation_id: input.organisationId, name: input.name, zone: input.zone, created_at: tx.now,
    }).execute();
    if (units.length > 0)
      await tx.db.insertInto('unit').values(units.map((u) => ({ ...u, organisation_id: input.organisationId, building_id: buildingId }))).execute();
    tx.append(buildingCreated, { aggregateId: buildingId, aggregateVersion: 1, organisationId: input.organisationId, data: { units: units.length } });
    return { id: buildingId, version: 1, units };
  },
});
