import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type Actor, type ActorMembership, anonymous, type RequestContext, type Role, roleScopes, system, uuidv7 } from '@lintel/kernel';

/** A database of its own with two agencies, a building and a person for every role. */
export interface World {
  readonly database: TestDatabase;
  readonly executor: Executor;
  readonly agency: string;
  readonly otherAgency: string;
  readonly buildingCompany: string;
  /** A signed-in person with this role; organisation roles are held in `agency` unless another is named. */
  person(role: Role, organisationId?: string): Promise<Actor>;
  as(actor: Actor, extra?: Partial<RequestContext>): RequestContext;
  readonly visitor: RequestContext;
  readonly machine: RequestContext;
  drop(): Promise<void>;
}

const weekdays = [{ from: '09:00', to: '18:00' }];
export const officeHours = (zone: string) =>
  ({ zone, week: { monday: weekdays, tuesday: weekdays, wednesday: weekdays, thursday: weekdays, friday: weekdays, saturday: [], sunday: [] }, holidays: [] });

export async function createWorld(): Promise<World> {
  const database = await createTestDatabase();
  const { kysely } = database.db;
  const executor = createExecutor(database.db);
  const organisation = async (kind: string, name: string) => {
    const id = uuidv7();
    await kysely.insertInto('organisation').values({
      id, kind, name, slug: name.toLowerCase().replaceAll(' ', '-'), zone: 'America/Los_Angeles', currency: 'USD', country: 'US',
      calendar: JSON.stringify(officeHours('America/Los_Angeles')),
    }).execute();
    return id;
  };
  const agency = await organisation('agency', 'Test Agency');
  const otherAgency = await organisation('agency', 'Other Agency');
  const buildingCompany = await organisation('building_company', 'Test Buildings');
  const buildingId = uuidv7();
  const unitId = uuidv7();
  await kysely.insertInto('building').values({ id: buildingId, organisation_id: buildingCompany, name: 'Test Building', zone: 'America/Los_Angeles' }).execute();
  await kysely.insertInto('unit').values({ id: unitId, organisation_id: buildingCompany, building_id: buildingId, label: '1A' }).execute();

  const membershipOf = (role: Role, organisationId: string): ActorMembership => {
    const scope = roleScopes[role];
    const scopeId = { platform: null, organisation: organisationId, building: buildingId, unit: unitId }[scope];
    const tenant = { platform: null, organisation: organisationId, building: buildingCompany, unit: buildingCompany }[scope];
    return { role, scope, scopeId, organisationId: tenant, buildingId: scope === 'building' || scope === 'unit' ? buildingId : null, endsAt: null };
  };
  const as = (actor: Actor, extra: Partial<RequestContext> = {}): RequestContext =>
    ({ actor, origin: 'screen', correlationId: uuidv7(), causationId: null, ...extra });

  return {
    database, executor, agency, otherAgency, buildingCompany, as,
    async person(role, organisationId = agency) {
      const userId = uuidv7();
      await kysely.insertInto('app_user').values({ id: userId, email: `${role}-${userId}@lintel.test`, name: `Test ${role}` }).execute();
      const membership = membershipOf(role, organisationId);
      await kysely.insertInto('membership').values({
        id: uuidv7(), user_id: userId, role, scope: membership.scope, scope_id: membership.scopeId, organisation_id: membership.organisationId,
      }).execute();
      return { kind: 'user', userId, sessionId: null, onBehalfOf: null, memberships: [membership], grants: [] };
    },
    visitor: as(anonymous),
    machine: as(system, { origin: 'workflow' }),
    drop: () => database.drop(),
  };
}
