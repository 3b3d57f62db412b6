import type { Db } from '@lintel/db';
import { type Actor, anonymous, roleScopes } from '@lintel/kernel';
import { resolveUserByEmail } from '../../src/access/actors';
import type { Sides } from '../sides';

/** How many of those whom the planted records brought along. */
const strangers = 20;

/**
 * Everybody who could come from outside, with the rights they have by now: a person of each role of both sides, those without any role, a visitor, and
 * people that records name. Those who run the platform see everything; they are left out.
 */
export async function outsiders(db: Db, sides: Sides): Promise<readonly Actor[]> {
  const people = [sides.own, sides.other].flatMap((side) => [...Object.values(side.actors), side.newcomer]).flatMap((actor) => actor.userId ?? []);
  const others = await db.kysely.selectFrom('app_user').select('id').where('id', 'not in', people).where('status', '=', 'active').orderBy('id').limit(strangers).execute();
  const accounts = await db.kysely.selectFrom('app_user').select('email').where('id', 'in', [...people, ...others.map((row) => row.id)]).where('status', '=', 'active').execute();
  const actors = await Promise.all(accounts.map(({ email }) => resolveUserByEmail(db, email)));
  return [anonymous, ...actors.flatMap((actor) => (actor === undefined || actor.memberships.some((m) => roleScopes[m.role] === 'platform') ? [] : [actor]))];
}
