import { listingMarket } from '@lintel/domain/listing/lifecycle';
import { expect, test } from 'vitest';
import { commandTo, targetsOf } from './board-moves';

const row = (standardStatus: string, more = {}) => ({ reviewStatus: 'approved', standardStatus, canSell: true, ...more });

test('a card may go where the lifecycle leads, by the command that leads there', () => {
  expect(targetsOf(row('Active')).toSorted()).toEqual(['ActiveUnderContract', 'Canceled', 'Hold', 'Pending', 'Withdrawn']);
  for (const from of Object.keys(listingMarket.states))
    for (const to of targetsOf(row(from))) expect(listingMarket.commandsFrom(from as 'Active')).toContain(commandTo(from, to));
  expect(commandTo('Active', 'Hold')).toBe('listing.hold');
  expect(commandTo('Active', 'Closed')).toBeUndefined();
});

test('nobody ends a contract by hand, moves what is under review, or what is another’s', () => {
  expect(targetsOf(row('Active'))).not.toContain('Expired');
  expect(targetsOf(row('Incomplete', { reviewStatus: 'submitted' }))).toEqual([]);
  expect(targetsOf(row('Active', { canSell: false }))).toEqual([]);
  expect(targetsOf(row('Closed'))).toEqual([]);
});
