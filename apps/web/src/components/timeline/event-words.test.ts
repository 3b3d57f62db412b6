import { eventDefinitions } from '@lintel/domain/event-registry';
import { expect, it } from 'vitest';
import words from '../../../messages/en/events.json';

const own: Readonly<Record<string, Readonly<Record<string, string>>>> = words.type;

it('every event that anything may write has its words on a timeline, and no words stand for an event that is gone', () => {
  const said = Object.entries(own).flatMap(([aggregate, verbs]) => Object.keys(verbs).map((verb) => `${aggregate}.${verb}`));
  expect([...eventDefinitions.keys()].filter((type) => !said.includes(type)).toSorted(), 'events without words in messages/en/events.json').toEqual([]);
  expect(said.filter((type) => !eventDefinitions.has(type)).toSorted(), 'words without an event').toEqual([]);
});
