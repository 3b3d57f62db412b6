import type { Questions } from '@/components/answers';
import type { Filters } from '../shared/address-filters';

export const eventFilters = ['type', 'aggregateType', 'aggregateId', 'actorId', 'correlationId', 'organisationId'] as const;
export type EventFilter = (typeof eventFilters)[number];

const forms: Readonly<Record<EventFilter, RegExp>> = {
  type: /^[a-z_]+\.[a-z_]+$/, aggregateType: /^[a-z][a-z_]*$/, aggregateId: uuid(), actorId: uuid(), organisationId: uuid(), correlationId: /^.{1,100}$/,
};

function uuid(): RegExp {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
}

/** Whether the log can be asked for this at all. */
export function isAskable(name: EventFilter, value: string): boolean {
  return forms[name].test(value);
}

/** What the log is asked for; what it could not be asked for is left out, and the page says so. */
export function eventsInput(filters: Filters<EventFilter>): Questions['admin']['listEvents'] {
  const asked = eventFilters.flatMap((name) => {
    const value = filters[name];
    return value !== undefined && isAskable(name, value) ? [[name, value] as const] : [];
  });
  return { limit: 50, ...Object.fromEntries(asked) };
}
