import { expect, it } from 'vitest';
import { suggestCategories, suggestPriority } from './categories';

it.each([
  ['Water is dripping from the ceiling of the bathroom, the pipe leaks', 'plumbing'],
  ['No heat, the radiator stays cold', 'heating'],
  ['The elevator is stuck on the third floor', 'lift'],
  ['Cockroaches in the kitchen', 'pests'],
  ['Loud music from upstairs every night', 'noise'],
  ['The socket sparks when I plug something in', 'electrical'],
  ['The key does not turn in the front door lock', 'doors_and_locks'],
  ['Garbage is piling up beside the bins', 'rubbish'],
])('"%s" speaks for %s', (text, category) => {
  expect(suggestCategories(text)[0]?.category).toBe(category);
});

it('says nothing where it knows no word', () => {
  expect([suggestCategories('Quelque chose ne va pas'), suggestCategories(''), suggestPriority('Quelque chose')]).toEqual([[], [], 'normal']);
});

it('hears what cannot wait', () => {
  expect([suggestPriority('I smell gas in the hall'), suggestPriority('The tap is leaking'), suggestPriority('A nice gasoline colour on the wall')]).toEqual(['urgent', 'high', 'normal']);
});
