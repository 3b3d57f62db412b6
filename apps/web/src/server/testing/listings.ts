import type { TestWeb } from './web';

let houses = 0;

/** The body of a draft that lacks nothing, at an address of its own. */
export function completeDraft(organisationId: string) {
  houses += 1;
  return {
    organisationId,
    address: {
      unparsedAddress: `${houses} Test Avenue N`, city: 'Seattle', stateOrProvince: 'WA', postalCode: '98103', country: 'US', zone: 'America/Los_Angeles',
      latitude: 47.66, longitude: -122.34, locationPrecision: 'exact',
    },
    property: {
      propertyType: 'Residential', propertySubType: 'SingleFamilyResidence', bedroomsTotal: 3, bathroomsTotal: 2, livingArea: 1_800, livingAreaUnits: 'SquareFeet', yearBuilt: 1925,
    },
    listing: {
      title: 'Craftsman near the lake', publicRemarks: 'A bright house with a porch, three bedrooms and a garden, close to the lake.', listPrice: 85_000_000,
      listingContractDate: '2026-01-05', expirationAt: new Date(Date.now() + 90 * 86_400_000).toISOString(),
    },
  };
}

export const agent = 'agent@own.test';
export const moderator = 'moderator@own.test';
export const stranger = 'agent@other.test';

/** Sends JSON as a page of ours would. */
export async function send(web: TestWeb, method: string, path: string, body: unknown, as = agent, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return web.ask(path, { method, as, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
}

/** A draft of the agent's. */
export async function newDraft(web: TestWeb): Promise<{ readonly id: string; readonly version: number }> {
  const answer = await send(web, 'POST', '/api/v1/listings', completeDraft(web.world.own.agencyId));
  if (answer.status !== 201) throw new Error(await answer.text());
  // What listing.create answers with.
  return (await answer.json()) as { id: string; version: number };
}

/** A listing that anyone may see. */
export async function newActive(web: TestWeb): Promise<string> {
  const { id } = await newDraft(web);
  for (const [step, as] of [['submit', agent], ['approve', moderator], ['publish', agent]] as const) {
    const answer = await send(web, 'POST', `/api/v1/listings/${id}/${step}`, {}, as);
    if (!answer.ok) throw new Error(await answer.text());
  }
  return id;
}
