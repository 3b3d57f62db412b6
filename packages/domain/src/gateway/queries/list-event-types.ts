import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { eventDefinitions } from '../../event-registry';
import { eventTypeList, noInput } from '../contract';
import { webhookPolicy } from '../policy';
import { offeredTypes } from '../reactions';

/** The types of event that webhooks can be told of, each with its schema. Errors: unauthenticated. */
export const listWebhookEventTypes = defineQuery({
  name: 'webhook.listEventTypes',
  summary: 'The types of event that webhooks can be told of.',
  input: noInput,
  output: eventTypeList,
  permission: 'webhook.eventTypes',
  async run(scope) {
    scope.authorise(webhookPolicy, 'webhook.eventTypes', {});
    return {
      items: offeredTypes().flatMap((type) => {
        const definition = eventDefinitions.get(type);
        if (definition === undefined) return [];
        return [{ type, version: definition.version, description: definition.description, schema: { ...z.toJSONSchema(definition.schema, { io: 'output', unrepresentable: 'any' }) } }];
      }),
    };
  },
});
