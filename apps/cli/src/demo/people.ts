import type { Db } from '@lintel/db';
import { createUser, resolveUserByEmail } from '@lintel/domain/access';
import { createBuilding } from '@lintel/domain/building';
import { unitsOfPattern } from '@lintel/domain/building/contract';
import { createOrganisation, grantMembership } from '@lintel/domain/organisation';
import { type Actor, roleScopes, system } from '@lintel/kernel';
import { type DemoAccount, demoAccounts, demoPassword, type Home } from './accounts';
import { Teller } from './teller';

/** The demo's people have been here this long. */
const demoAgeDays = 200;

/** When the demo was first told: its oldest account tells. Now, when it was not. */
export async function demoToday(db: Db): Promise<Date> {
  const [first] = demoAccounts;
  const row = first === undefined ? undefined : await db.kysely.selectFrom('app_user').select('created_at').where('email', '=', first.email).executeTakeFirst();
  return row === undefined ? new Date() : new Date(row.created_at.getTime() + demoAgeDays * 86_400_000);
}

export interface DemoPeople {
  readonly organisations: Readonly<Record<Home, string>>;
  /** The demo's building and its units, in the order of its plan. */
  readonly building: { readonly id: string; readonly unitIds: readonly string[] };
  of(local: string): Actor;
}

const organisations: Readonly<Record<Home, { readonly kind: string; readonly name: string; readonly zone: string; readonly currency: string; readonly country: string }>> = {
  seattle: { kind: 'agency', name: 'Cascade Homes', zone: 'America/Los_Angeles', currency: 'USD', country: 'US' },
  hyderabad: { kind: 'agency', name: 'Deccan Homes', zone: 'Asia/Kolkata', currency: 'INR', country: 'IN' },
  building: { kind: 'building_company', name: 'Harbour Building Company', zone: 'America/Los_Angeles', currency: 'USD', country: 'US' },
  firm: { kind: 'investment_firm', name: 'Juniper Capital', zone: 'America/Los_Angeles', currency: 'USD', country: 'US' },
  trade: { kind: 'provider', name: 'Northside Repairs', zone: 'America/Los_Angeles', currency: 'USD', country: 'US' },
};

/** Two entrances, six floors, four homes on each. */
const units = unitsOfPattern({ entrances: ['Harbour side', 'Garden side'], lowest: 1, highest: 6, perFloor: 4, label: '{floor}{letter}', skipped: [] })
  .map((unit, n) => ({ ...unit, label: n < 24 ? unit.label : `G${unit.label}`, area: 48 + ((n * 7) % 5) * 14, bedrooms: 1 + (n % 3) }));

/** The demo's organisations, its building, and one person for each role. */
export async function seedPeople(db: Db, today: Date): Promise<DemoPeople> {
  const teller = new Teller(db, 'people', today).daysAgo(demoAgeDays);
  const ids: Partial<Record<Home, string>> = {};
  for (const [home, input] of Object.entries(organisations)) ids[home as Home] = (await teller.tell(system, createOrganisation, input)).id;
  const made = ids as Record<Home, string>;
  const building = await teller.tell(system, createBuilding, { organisationId: made.building, name: 'Harbour House', zone: 'America/Los_Angeles', address: { street: '400 Alaskan Way', city: 'Seattle', stateOrProvince: 'WA', postalCode: '98104', country: 'US' }, units });
  const unitId = building.units[0]?.id ?? null;
  const scopeOf = ({ role, home }: DemoAccount): string | null => {
    if (home === null) return null;
    return { platform: null, organisation: made[home], building: building.id, unit: unitId }[roleScopes[role]];
  };
  const actors = new Map<string, Actor>();
  for (const account of demoAccounts) {
    const { id } = await teller.tell(system, createUser, { email: account.email, name: account.name, password: demoPassword, locale: account.locale, zone: account.zone, isConfirmed: true });
    // A resident moves in by being verified, with the others.
    if (account.role !== 'resident') await teller.tell(system, grantMembership, { userId: id, role: account.role, scopeId: scopeOf(account) });
    const actor = await resolveUserByEmail(db, account.email);
    if (actor === undefined) throw new Error(`The demo account ${account.email} was suspended; the demo cannot be seeded again.`);
    actors.set(account.email, actor);
  }
  return {
    organisations: made,
    building: { id: building.id, unitIds: building.units.map(({ id }) => id) },
    of(local) {
      const actor = actors.get(`${local}@lintel.test`);
      if (actor === undefined) throw new Error(`There is no demo account ${local}.`);
      return actor;
    },
  };
}
