import { uuidv7 } from '@lintel/kernel';
import type { Expectation, MatrixCase } from '../permissions/matrix-case';
import { claimDeliveries } from './commands/claim-deliveries';
import { markRead } from './commands/mark-read';
import { settleDelivery } from './commands/settle-delivery';
import { countUndelivered } from './queries/count-undelivered';
import { listNotifications } from './queries/list-notifications';
import { listOverdueDeliveries } from './queries/list-overdue';

const personal: Expectation = { visitor: 'unauthenticated', system: 'unauthenticated', otherwise: 'allowed' };
const workflowOnly: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };

export const notificationMatrix: readonly MatrixCase[] = [
  { operation: listNotifications, expected: personal, input: () => ({}) },
  { operation: markRead, expected: personal, input: () => ({ ids: 'all' }) },
  { operation: claimDeliveries, expected: workflowOnly, input: () => ({ batchId: uuidv7(), most: 10, appUrl: 'https://lintel.test' }) },
  {
    operation: settleDelivery, expected: workflowOnly,
    input: async ({ db, personId, organisationId }) => {
      const id = uuidv7();
      await db.insertInto('delivery').values({
        id, event_id: uuidv7(), kind: 'listing_approved', channel: 'email', user_id: personId, recipient: personId, organisation_id: organisationId,
        record_type: 'listing', record_id: uuidv7(), params: '{}',
      }).execute();
      return { id, attempt: 1, outcome: 'sent' };
    },
  },
  { operation: listOverdueDeliveries, expected: workflowOnly, input: () => ({}) },
  { operation: countUndelivered, expected: workflowOnly, input: () => ({ batchId: uuidv7() }) },
];
