import type { Actor } from '@lintel/kernel';
import { approveListing, createListing, publishListing, submitListing } from '../src/listing';
import type { World } from './world';

const day = 86_400_000;

/** The input of a draft that lacks nothing, at an address of its own. */
export function completeDraft(world: Pick<World, 'agency'>, organisationId = world.agency) {
  return {
    organisationId,
    address: {
      unparsedAddress: `${Math.floor(Math.random() * 1e9)} Test Avenue N`, city: 'Seattle', stateOrProvince: 'WA', postalCode: '98103', country: 'US',
      zone: 'America/Los_Angeles', latitude: 47.66, longitude: -122.34, locationPrecision: 'exact' as const,
    },
    property: {
      propertyType: 'Residential' as const, propertySubType: 'SingleFamilyResidence' as const, bedroomsTotal: 3, bathroomsTotal: 2, livingArea: 1_800,
      livingAreaUnits: 'SquareFeet' as const, yearBuilt: 1925,
    },
    listing: {
      title: 'Craftsman near the lake', publicRemarks: 'A bright house with a porch, three bedrooms and a garden, close to the lake.', listPrice: 85_000_000,
      listingContractDate: '2026-01-05', expirationAt: new Date(Date.now() + 90 * day).toISOString(),
    },
  };
}

/** A listing of the agent's, brought as far as asked. */
export async function listingAt(world: World, agent: Actor, stage: 'draft' | 'submitted' | 'approved' | 'active'): Promise<string> {
  const { executor, as } = world;
  const organisationId = agent.memberships[0]?.organisationId ?? world.agency;
  const { id } = await executor.execute(createListing, completeDraft(world, organisationId), as(agent));
  if (stage === 'draft') return id;
  await executor.execute(submitListing, { id }, as(agent));
  if (stage === 'submitted') return id;
  await executor.execute(approveListing, { id }, as(await world.person('moderator')));
  if (stage === 'approved') return id;
  await executor.execute(publishListing, { id }, as(agent));
  return id;
}
