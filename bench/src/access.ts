import { createExecutor } from '@lintel/db';
import { hashPassword, signIn } from '@lintel/domain/access';
import { listingPolicy, listListings } from '@lintel/domain/listing';
import type { World } from '@lintel/domain/testing';
import { type Actor, type RequestContext, uuidv7 } from '@lintel/kernel';
import { verify } from '@node-rs/argon2';
import { below, type Bench, type Figure, growth, quantile, secondsOf } from './figure';
import { recordStatements, type Statement } from './record-statements';
import { importGenerated, onStage } from './stage';

const rounds = 200;
const listings = 5_000;
const checks = 100_000;
const password = 'as long as a password should be';

export const access: Bench = {
  name: 'access',
  summary: 'signing in against the hash it checks, one permission check, and a list as one may see it against the same list for everybody',
  run: () =>
    onStage(async ({ world, owner, agent }) => {
      await importGenerated(world, owner, listings, 'Active');
      await world.database.db.pool.query('vacuum analyze');
      return [await signingIn(world, owner), authorising(agent, world.agency), await listing(world, agent)];
    }),
};

/** Both in turn, so that whatever else the machine does meets both. */
async function signingIn({ database: { db } }: World, { userId }: Actor): Promise<Figure> {
  const hash = await hashPassword(password);
  await db.pool.query('insert into credential (user_id, hash) values ($1, $2)', [userId, hash]);
  const { email } = await db.kysely.selectFrom('app_user').select('email').where('id', '=', userId).executeTakeFirstOrThrow();
  const executor = createExecutor(db);
  const [ours, bare] = await inTurns(() => signIn(executor, { email, password }, { correlationId: uuidv7(), address: '203.0.113.1' }), () => verify(hash, password));
  return growth('access, sign in against its hash', 'ms', ours, bare, 2);
}

/** With as many scopes and shares as a busy person has. */
function authorising(agent: Actor, organisationId: string): Figure {
  const memberships = Array.from({ length: 20 }, (): Actor['memberships'][number] => ({ role: 'agent', scope: 'organisation', scopeId: uuidv7(), organisationId: uuidv7(), buildingId: null, endsAt: null }));
  const grants = Array.from({ length: 200 }, (): Actor['grants'][number] => ({ id: uuidv7(), recordType: 'listing', recordId: uuidv7(), right: 'view' }));
  const busy: Actor = { ...agent, memberships: [...memberships, ...agent.memberships], grants };
  const record = { id: uuidv7(), organisationId, listAgentId: agent.userId, reviewStatus: 'approved', standardStatus: 'Active' };
  const started = performance.now();
  let allowed = 0;
  for (let n = 0; n < checks; n += 1) if (listingPolicy.permits('listing.edit', busy, record)) allowed += 1;
  if (allowed !== checks) throw new Error('An agent may not change a listing of their own.');
  return below('access, one permission check', 'ms', (performance.now() - started) / checks, 0.2);
}

/** The list that an agent sees of the agency: the statement with what the policy adds, and the same without it. */
async function listing(world: World, agent: Actor): Promise<Figure> {
  const { database: { db }, executor, machine } = world;
  const asked = async (context: RequestContext) => {
    const [statement] = (await recordStatements(db, () => executor.ask(listListings, { organisationId: world.agency }, context))).filter(({ text }) => text.includes('from "listing"'));
    if (statement === undefined) throw new Error('Listing the listings sent no statement.');
    return statement;
  };
  const [filtered, unfiltered] = [await asked(world.as(agent)), await asked(machine)];
  if (filtered.text === unfiltered.text) throw new Error('The policy adds nothing to the list.');
  const send = ({ text, values }: Statement) => db.pool.query(text, [...values]);
  const [ours, bare] = await inTurns(() => send(filtered), () => send(unfiltered));
  return growth('access, a list filtered by its policy', 'ms', ours, bare, 1.15);
}

/** The medians in milliseconds. */
async function inTurns(ours: () => Promise<unknown>, bare: () => Promise<unknown>): Promise<readonly [ours: number, bare: number]> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let n = 0; n < rounds; n += 1) {
    times.bare.push((await secondsOf(bare)) * 1_000);
    times.ours.push((await secondsOf(ours)) * 1_000);
  }
  return [quantile(times.ours, 0.5), quantile(times.bare, 0.5)];
}
