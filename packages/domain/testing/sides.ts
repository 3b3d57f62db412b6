import type { Db } from '@lintel/db';
import { insertBuilding, insertUnit } from '@lintel/db/testing';
import { type Actor, type Role, roles, roleScopes } from '@lintel/kernel';
import { actorByEmail, addMembership, addOrganisation, addUser, type Tables } from './people';

/** One tenant of each kind, with a person for each role in it. */
export interface Side {
  readonly agencyId: string;
  readonly firmId: string;
  readonly buildingCompanyId: string;
  readonly providerId: string;
  readonly contractorId: string;
  readonly buildingId: string;
  readonly unitId: string;
  readonly actors: Readonly<Record<Role, Actor>>;
  /** Signed in, with no role at all. */
  readonly newcomer: Actor;
}

/** Two sides that know nothing of each other. */
export interface Sides {
  readonly own: Side;
  readonly other: Side;
}

export async function createSides(db: Db): Promise<Sides> {
  return { own: await createSide(db, 'own'), other: await createSide(db, 'other') };
}

async function createSide(db: Db, name: string): Promise<Side> {
  const tables = db.kysely;
  const agencyId = await addOrganisation(tables, 'agency', `${name} agency`);
  const firmId = await addOrganisation(tables, 'investment_firm', `${name} firm`);
  const buildingCompanyId = await addOrganisation(tables, 'building_company', `${name} building company`);
  const providerId = await addOrganisation(tables, 'provider', `${name} provider`);
  const contractorId = await addOrganisation(tables, 'contractor', `${name} contractor`);
  const buildingId = (await insertBuilding(tables, { organisation_id: buildingCompanyId, name: `${name} building` })).id;
  const unitId = (await insertUnit(tables, { organisation_id: buildingCompanyId, building_id: buildingId, label: '1A' })).id;
  const places = { agencyId, firmId, buildingCompanyId, providerId, contractorId, buildingId, unitId };
  const entries: [Role, Actor][] = [];
  for (const role of roles) entries.push([role, await addPerson(db, tables, name, role, placeOf(role, places))]);
  await addUser(tables, `newcomer@${name}.test`);
  // Every role has its entry.
  return { ...places, actors: Object.fromEntries(entries) as Record<Role, Actor>, newcomer: await actorByEmail(db, `newcomer@${name}.test`) };
}

interface Place {
  readonly scopeId: string | null;
  readonly organisationId: string | null;
}

/** Where a person of this role works or lives on a side. */
export function placeOf(role: Role, side: Omit<Side, 'actors' | 'newcomer'>): Place {
  const within = (scopeId: string): Place => ({ scopeId, organisationId: roleScopes[role] === 'organisation' ? scopeId : side.buildingCompanyId });
  switch (role) {
    case 'agency_owner': case 'agent': case 'assistant': return within(side.agencyId);
    case 'firm_owner': case 'analyst': case 'viewer': return within(side.firmId);
    case 'company_owner': return within(side.buildingCompanyId);
    case 'provider': return within(side.providerId);
    case 'contractor': return within(side.contractorId);
    case 'building_manager': case 'building_staff': return within(side.buildingId);
    case 'resident': case 'unit_owner': return within(side.unitId);
    case 'platform_admin': case 'moderator': case 'platform_operator': return { scopeId: null, organisationId: null };
  }
}

async function addPerson(db: Db, tables: Tables, side: string, role: Role, place: Place): Promise<Actor> {
  const email = `${role.replaceAll('_', '-')}@${side}.test`;
  const userId = await addUser(tables, email);
  await addMembership(tables, userId, role, place.scopeId, place.organisationId);
  return actorByEmail(db, email);
}
