import { expect, test } from 'vitest';
import { filtersFrom } from '../shared/address-filters';
import { eventFilters, eventsInput } from './event-filters';

const input = (query: string) => {
  const params = new URLSearchParams(query);
  return eventsInput(filtersFrom(eventFilters, (name) => params.get(name)));
};

test('an address filters the log by what it names, and by nothing else', () => {
  expect(input('type=listing.published&aggregateId=01a1fb5d-837f-7275-b608-20b5505f98f3&page=3')).toEqual({ limit: 50, type: 'listing.published', aggregateId: '01a1fb5d-837f-7275-b608-20b5505f98f3' });
});

test('what the log cannot be asked for is left out rather than refused', () => {
  expect(input("type=' or 1=1&actorId=me&aggregateType=Listing&correlationId=")).toEqual({ limit: 50 });
});
