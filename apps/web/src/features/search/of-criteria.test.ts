import { describe, expect, it } from 'vitest';
import { stateOfCriteria } from './of-criteria';
import { nothing, writeState } from './state';

describe('a saved search as an address', () => {
  it('asks for the same', () => {
    const state = stateOfCriteria({ text: 'garden', cities: ['Seattle'], price: { max: 60_000_000, currency: 'USD' }, bedrooms: { min: 3 }, statuses: ['Active'] });
    expect(writeState(state)).toBe('q=garden&city=Seattle&price=USD%3A-60000000&beds=3&status=Active');
  });

  it('says nothing of what it does not know', () => {
    expect(stateOfCriteria({ yearBuilt: { min: 1950 } })).toEqual(nothing);
    expect(stateOfCriteria({ price: { currency: 'USD' } })).toEqual(nothing);
  });
});
