import type { Executor } from '@lintel/db';
import type { TestDatabase } from '@lintel/db/testing';
import { type Actor, system } from '@lintel/kernel';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf } from '../../../testing/people';
import { createBuilding } from '../../building';

/** Two houses of one company: who manages the first, two who live in it, and one who lives in the other. */
export interface TwoTowers {
  readonly company: string;
  readonly buildingId: string;
  readonly manager: Actor;
  readonly ann: Actor;
  readonly bob: Actor;
  readonly outsider: Actor;
}

export async function buildTwoTowers(test: TestDatabase, executor: Executor): Promise<TwoTowers> {
  const company = await addOrganisation(test.db.kysely, 'building_company', 'Towers');
  const house = async (name: string) => executor.execute(createBuilding, { organisationId: company, name, zone: 'Pacific/Auckland', units: [{ label: '1' }, { label: '2' }] }, contextOf(system));
  const [north, south] = [await house('North Tower'), await house('South Tower')];
  const person = async (email: string, role: 'building_manager' | 'resident', scopeId = '') => {
    await addMembership(test.db.kysely, await addUser(test.db.kysely, email), role, scopeId, company);
    return actorByEmail(test.db, email);
  };
  return {
    company, buildingId: north.id, manager: await person('manager@towers.test', 'building_manager', north.id), ann: await person('ann@towers.test', 'resident', north.units[0]?.id),
    bob: await person('bob@towers.test', 'resident', north.units[1]?.id), outsider: await person('outsider@towers.test', 'resident', south.units[0]?.id),
  };
}
