import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { disabledBecause } from './contract';
import { id } from '../fields';

const aggregateType = 'webhook';

/** Addresses and secrets stay in their rows. */
export const webhookCreated = defineEvent({
  type: 'webhook.created', aggregateType, description: 'An organisation named an address that is told of its events.', schema: z.object({ eventTypes: z.array(z.string()) }),
});
export const webhookChanged = defineEvent({
  type: 'webhook.changed', aggregateType, description: "A webhook's address, description, event types or state changed.",
  schema: z.object({ changed: z.array(z.enum(['url', 'description', 'eventTypes', 'status'])) }),
});
export const webhookSecretRotated = defineEvent({
  type: 'webhook.secret_rotated', aggregateType, description: 'A webhook signs with a new secret; the old one signs as well for a while.', schema: z.object({ overlapHours: z.int() }),
});
export const webhookDisabled = defineEvent({
  type: 'webhook.disabled', aggregateType, description: 'A webhook was disabled because its address took nothing for three days, or said that it is gone.',
  schema: z.object({ because: disabledBecause }),
});
export const webhookDeleted = defineEvent({
  type: 'webhook.deleted', aggregateType, description: 'A webhook is no more.', schema: z.object({}),
});
/** At most one while a workflow is at work: what comes meanwhile it finds by itself. */
export const webhookDue = defineEvent({
  type: 'webhook.due', aggregateType: 'webhook_queue', description: 'Deliveries of a webhook wait for a workflow to send them.', schema: z.object({ webhookId: id }),
});
