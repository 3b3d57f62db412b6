import { uuidv7 } from '@lintel/kernel';
import { addUser } from '../../testing';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { retryParked, skipParked } from './commands/decide-parked';
import { driveAgain } from './commands/drive-again';
import { retryWorkflow, terminateWorkflow } from './commands/order-workflow';
import { rebuildProjection } from './commands/rebuild-projection';
import { getEvent } from './queries/get-event';
import { getOrganisation } from './queries/get-organisation';
import { getOverview } from './queries/get-overview';
import { getPerson } from './queries/get-person';
import { getRelay } from './queries/get-relay';
import { listDeliveries } from './queries/list-deliveries';
import { listEvents } from './queries/list-events';
import { listJobs } from './queries/list-jobs';
import { listParked } from './queries/list-parked';
import { listServices } from './queries/list-services';
import { listWork } from './queries/list-work';
import { listWorkflows } from './queries/list-workflows';

const operators: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', platform_operator: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const admins: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const consumer = 'matrix';
const reason = 'as asked';

async function addEvent({ db, organisationId }: Arrangement) {
  const [id, aggregateId] = [uuidv7(), uuidv7()];
  await db.insertInto('event').values({
    id, type: 'listing.created', version: 1, aggregate_type: 'listing', aggregate_id: aggregateId, aggregate_version: 1, organisation_id: organisationId,
    origin: 'screen', correlation_id: id, data: JSON.stringify({ propertyId: uuidv7(), listAgentId: null, reviewStatus: 'draft', standardStatus: 'Incomplete', feedSourceId: null }),
  }).execute();
  const { last_position: last } = await db.updateTable('event_sequence').set((eb) => ({ last_position: eb('last_position', '+', 1) })).returning('last_position').executeTakeFirstOrThrow();
  await db.insertInto('event_order').values({ position: last, event_id: id, type: 'listing.created', shard: 0 }).execute();
  return { id, aggregateId, position: last };
}

async function addConsumer(at: Arrangement, kind: 'reactor' | 'projection', cursor = 0): Promise<void> {
  await at.db.insertInto('consumer').values({ name: consumer, kind, summary: 'test', lanes: 1, types: [] }).execute();
  await at.db.insertInto('consumer_lane').values({ consumer, lane: 0, lanes: 1, cursor }).execute();
}

async function addParked(at: Arrangement) {
  const { id, aggregateId, position } = await addEvent(at);
  await addConsumer(at, 'reactor');
  await at.db.insertInto('parked_event').values({
    consumer, position, event_id: id, aggregate_type: 'listing', aggregate_id: aggregateId, shard: 0, state: 'failed', error: 'broken',
  }).execute();
  return { consumer, aggregateType: 'listing', aggregateId, reason };
}

async function addWorkflow({ db, organisationId }: Arrangement) {
  const recordId = uuidv7();
  await db.insertInto('deadline').values({
    id: uuidv7(), aggregate_type: 'listing', aggregate_id: recordId, organisation_id: organisationId, kind: 'expiry', due_at: new Date(Date.now() + 60_000), rule: '{"name":"test"}',
  }).execute();
  return { recordType: 'listing', recordId, reason };
}

const nothing = () => ({});

export const adminMatrix: readonly MatrixCase[] = [
  { operation: getOverview, expected: operators, input: nothing },
  { operation: getRelay, expected: operators, input: nothing },
  { operation: listParked, expected: operators, input: nothing },
  { operation: retryParked, expected: operators, input: addParked },
  { operation: skipParked, expected: operators, input: addParked },
  {
    operation: driveAgain, expected: operators,
    input: async (at) => {
      const { id, position } = await addEvent(at);
      await addConsumer(at, 'reactor', position);
      return { consumer, eventId: id, reason };
    },
  },
  {
    operation: rebuildProjection, expected: operators,
    input: async (at) => {
      await addConsumer(at, 'projection');
      return { projection: consumer, reason };
    },
  },
  { operation: listEvents, expected: operators, input: nothing },
  { operation: getEvent, expected: operators, input: async (at) => ({ id: (await addEvent(at)).id }) },
  { operation: listWorkflows, expected: operators, input: nothing },
  { operation: terminateWorkflow, expected: operators, input: addWorkflow },
  { operation: retryWorkflow, expected: operators, input: addWorkflow },
  { operation: listServices, expected: operators, input: nothing },
  { operation: listJobs, expected: operators, input: nothing },
  { operation: listWork, expected: operators, input: nothing },
  { operation: listDeliveries, expected: operators, input: nothing },
  { operation: getPerson, expected: admins, input: async ({ db }) => ({ id: await addUser(db, 'somebody@matrix.test') }) },
  { operation: getOrganisation, expected: admins, input: ({ organisationId }) => ({ id: organisationId }) },
];
