import { describe, expect, it } from 'vitest';
import { searchInput } from '@lintel/domain/search/contract';
import { inputOf } from './input';
import { nothing, readState, type SearchState, writeState } from './state';

const full: SearchState = {
  q: '3 beds under 600k', cities: ['Seattle', 'São Paulo'], price: { min: 40_000_000, max: 80_000_000, currency: 'USD' }, beds: 3, baths: 2, kinds: ['Townhouse', 'Condominium'],
  statuses: ['Active', 'Closed'], features: ['Garage'], bounds: { west: -122.5, south: 47.5, east: -122.2, north: 47.75 }, ring: [[-122.4, 47.6], [-122.3, 47.6], [-122.3, 47.7]],
  sort: 'priceAscending', pages: 2,
};
const read = (query: string) => readState(new URLSearchParams(query));

describe('the address of a search', () => {
  it('says everything and reads the same again', () => {
    expect(readState(new URLSearchParams(writeState(full)))).toEqual(full);
    expect(writeState(nothing)).toBe('');
    expect(read('')).toEqual(nothing);
  });

  it.each([
    'price=USD', 'price=USD:x-1', 'price=-', 'beds=0', 'beds=-1', 'beds=1e9', 'beds=99999', 'kind=Castle', 'status=draft', 'in=1,2,3', 'in=a,b,c,d', 'in=0,50,0,10', 'in=999,0,0,0',
    'area=1,2;3,4', 'area=1,2;3,4;x,y', 'sort=drop table', 'pages=0', 'q=', 'with=', 'city=',
  ])('leaves out what it cannot understand: %s', (query) => {
    expect(read(query)).toEqual(nothing);
  });

  it('puts the ends of a price in order and bounds what is long', () => {
    expect(read('price=INR:900-100').price).toEqual({ min: 100, max: 900, currency: 'INR' });
    expect(read(`q=${'x'.repeat(5_000)}`).q).toHaveLength(300);
    expect(read('pages=99').pages).toBe(1);
  });

  it('asks what the contract takes', () => {
    for (const state of [nothing, full]) expect(searchInput.safeParse(inputOf(state)).success).toBe(true);
    expect(inputOf(full)).toMatchObject({ limit: 24, bedrooms: { min: 3 }, price: { min: 40_000_000, currency: 'USD' }, polygon: full.ring });
  });
});
