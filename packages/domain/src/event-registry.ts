import type { EventDefinition, EventEnvelope } from '@lintel/kernel';
import { readEvent, UnknownEventVersion } from '@lintel/kernel';
import * as access from './access/events';
import * as acting from './acting/events';
import * as admin from './admin/events';
import * as assistant from './assistant/events';
import * as audit from './audit/events';
import * as backup from './backup/events';
import * as building from './building/events';
import * as community from './community/events';
import * as configuration from './configuration/events';
import * as crm from './crm/events';
import * as directory from './directory/events';
import * as feed from './listing/feed/events';
import * as gateway from './gateway/events';
import * as listView from './list-view/events';
import * as listing from './listing/events';
import * as media from './media/events';
import * as notification from './notification/events';
import * as organisation from './organisation/events';
import * as privacy from './privacy/events';
import * as savedSearch from './saved-search/events';
import * as search from './search/events';
import * as sso from './sso/events';
import * as ticket from './ticket/events';

function isDefinition(value: unknown): value is EventDefinition {
  return typeof value === 'object' && value !== null && 'type' in value && 'schema' in value && 'upcasts' in value;
}

const modules = [
  access,
  acting,
  admin,
  assistant,
  audit,
  backup,
  building,
  community,
  configuration,
  crm,
  directory,
  feed,
  gateway,
  listing,
  listView,
  media,
  notification,
  organisation,
  privacy,
  savedSearch,
  search,
  sso,
  ticket,
];

/** Every event that any domain may write, by its type. */
export const eventDefinitions: ReadonlyMap<string, EventDefinition> = new Map(
  modules.flatMap((events) => Object.values(events).filter(isDefinition).map((definition) => [definition.type, definition] as const)),
);

/** The event as this program's own version of it; as it was written when a newer program wrote it, or when nobody here knows the type. */
export function asOwnVersion(envelope: EventEnvelope): EventEnvelope {
  const definition = eventDefinitions.get(envelope.type);
  if (definition === undefined) return envelope;
  try {
    return readEvent(definition, envelope);
  } catch (error) {
    if (error instanceof UnknownEventVersion) return envelope;
    throw error;
  }
}
