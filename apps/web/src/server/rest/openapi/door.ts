import { eventCatalogue } from '@lintel/domain/gateway';
import type { Door } from '../../transport/exchange';
import { restPrefix } from '../answer';
import { documentDoor } from './document-door';
import { apiDocument } from './index';

export const openApiPath = `${restPrefix}/openapi.json`;
export const eventCataloguePath = `${restPrefix}/events.schema.json`;

export const openApiDoor = (): Door => documentDoor(openApiPath, 'application/json; charset=utf-8', apiDocument);

/** What webhooks send, as JSON Schema. */
export const eventCatalogueDoor = (appUrl: string): Door => documentDoor(eventCataloguePath, 'application/schema+json; charset=utf-8', () => eventCatalogue(`${appUrl}${eventCataloguePath}`));
