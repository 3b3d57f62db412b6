import type { Page } from '@playwright/test';
import { command, query } from './operations';

interface Me {
  readonly id: string;
  readonly memberships: readonly { readonly organisationId: string | null }[];
}

let made = 0;

/** A name that no other test uses, not even in another process. */
export function uniqueTitle(what: string): string {
  made += 1;
  return `${what} ${process.pid.toString(36)}-${made}`;
}

/** Drafts a home with everything a review asks for, on the desk of this page's agent. */
export async function draftHome(agent: Page, title: string): Promise<string> {
  const me = await query<Me>(agent, 'user.getMe', {});
  const { id } = await command(agent, 'listing.create', {
    organisationId: me.memberships[0]?.organisationId,
    address: {
      unparsedAddress: `${1000 + Math.floor(Math.random() * 8000)} Test Lane NE`, city: 'Seattle', stateOrProvince: 'WA', postalCode: '98115', country: 'US', zone: 'America/Los_Angeles',
      latitude: 47.68, longitude: -122.3, locationPrecision: 'exact',
    },
    property: { propertyType: 'Residential', propertySubType: 'SingleFamilyResidence', bedroomsTotal: 3, bathroomsTotal: 2, livingArea: 1_800, livingAreaUnits: 'SquareFeet', yearBuilt: 1962 },
    listing: {
      title, publicRemarks: 'A quiet house with a garden behind it, close to the school and the lake.', listPrice: 84_500_000,
      listingContractDate: '2026-01-05', expirationAt: new Date(Date.now() + 90 * 86_400_000).toISOString(),
    },
  });
  return id;
}

export async function submittedHome(agent: Page, title: string): Promise<string> {
  const id = await draftHome(agent, title);
  await command(agent, 'listing.submit', { id });
  return id;
}

export async function approvedHome(agent: Page, moderator: Page, title: string): Promise<string> {
  const id = await submittedHome(agent, title);
  await command(moderator, 'listing.approve', { id });
  return id;
}

export async function publishedHome(agent: Page, moderator: Page, title: string): Promise<string> {
  const id = await approvedHome(agent, moderator, title);
  await command(agent, 'listing.publish', { id });
  return id;
}
