import { defineCommand } from '@lintel/db';
import { hasRole, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { findOrCreateParcel, parcelCreated } from '../../listing';
import { holdRole, membershipGranted } from '../../organisation';
import { buildingCreateInput } from '../contract';
import { buildingCreated } from '../events';
import { buildingPolicy } from '../policy';
import { describeUnits } from '../units';

/**
 * Sets up a building of an organisation with its units, in whose scopes people then hold their roles. With an address it stands on the platform's parcel there, and
 * each home on a parcel of its own below it.
 * A manager who sets up another house of their company manages it too.
 * Events: building.created, parcel.created, membership.granted. Errors: invalid_input (a unit twice), conflict, forbidden.
 */
export const createBuilding = defineCommand({
  name: 'building.create',
  summary: 'Set up a building with its units.',
  input: buildingCreateInput,
  output: z.object({ id, version: z.int(), units: z.array(z.object({ id, label: z.string() })) }),
  permission: 'building.create',
  events: [buildingCreated, parcelCreated, membershipGranted],
  async run(tx, { organisationId, name, zone, address, units }) {
    tx.authorise(buildingPolicy, 'building.create', { organisationId });
    const parcel = address === null ? undefined : await findOrCreateParcel(tx, {
      unparsedAddress: address.street, city: address.city, stateOrProvince: address.stateOrProvince, postalCode: address.postalCode, country: address.country, zone,
      latitude: null, longitude: null, locationPrecision: 'unknown',
    });
    const building = await tx.db.insertInto('building').values({
      id: uuidv7(), organisation_id: organisationId, name, zone, parcel_id: parcel?.id ?? null, created_at: tx.now,
      address: address === null ? '' : [address.street, [address.postalCode, address.city].filter(Boolean).join(' '), address.stateOrProvince].filter((part) => part !== null && part !== '').join(', '),
    }).returningAll().executeTakeFirstOrThrow();
    const { created } = await describeUnits(tx, building, units);
    tx.append(buildingCreated, { aggregateId: building.id, aggregateVersion: 1, organisationId, data: { units: created.length } });
    const { userId } = tx.actor;
    if (userId !== null && hasRole(tx.actor, ['building_manager'])) await holdRole(tx, { userId, role: 'building_manager', scope: 'building', scopeId: building.id, organisationId });
    return { id: building.id, version: 1, units: [...created] };
  },
});
