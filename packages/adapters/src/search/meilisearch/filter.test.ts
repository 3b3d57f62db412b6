import { describe, expect, it } from 'vitest';
import { aListing, aSearch } from '../testing/documents';
import { recordQueries, recordSettings } from '../records/meilisearch';
import { aRecordSearch } from '../testing/records-contract';
import { facetsOf, piecesOf, wordsMeant } from './answer';
import { meilisearchListing } from './document';
import { filtersOf, listingAttributes, visibilityFilter } from './filter';
import { countedApart, searchQueries } from './request';
import { listingSettings } from './settings';

const always = { kind: 'always' } as const;

describe('what somebody may see, as a filter', () => {
  it('is rendered in every form a policy takes', () => {
    expect(visibilityFilter({
      kind: 'or',
      operands: [
        { kind: 'and', operands: [{ kind: 'in', attribute: 'reviewStatus', values: ['approved'] }, { kind: 'in', attribute: 'standardStatus', values: ['Active', 'Closed'] }] },
        { kind: 'not', operand: { kind: 'in', attribute: 'listAgentId', values: [null, 'a'] } },
        { kind: 'in', attribute: 'organisationId', values: [null] },
      ],
    }, listingAttributes)).toBe('(((reviewStatus IN ["approved"]) AND (standardStatus IN ["Active", "Closed"])) OR NOT ((listAgentId IN ["a"] OR listAgentId IS NULL OR listAgentId NOT EXISTS)) OR (organisationId IS NULL OR organisationId NOT EXISTS))');
    expect([visibilityFilter(always, listingAttributes), visibilityFilter({ kind: 'never' }, listingAttributes)]).toEqual(['id EXISTS', 'id NOT EXISTS']);
  });

  it('never drops what it does not know', () => {
    expect(() => visibilityFilter({ kind: 'not', operand: { kind: 'in', attribute: 'unitId', values: [1] } }, listingAttributes)).toThrow('unitId');
  });
});

describe('criteria as filters', () => {
  it('asks for attributes the index is told to filter by', () => {
    const { base, byFacet } = filtersOf({
      price: { min: 1, max: 2, currency: 'USD' }, bedrooms: { min: 3 }, bathrooms: { max: 2 }, livingAreaM2: { min: 50.5 }, yearBuilt: { max: 2000 }, propertyTypes: ['Land'],
      propertySubTypes: ['Villa'], statuses: ['Active'], cities: ['São Paulo'], features: ['Pool', 'Deck'], organisationId: 'o', listAgentId: 'a',
      bounds: { west: 170, south: -20, east: -170, north: -10 }, radius: { latitude: 1.5, longitude: 2, metres: 10.4 }, polygon: [[0, 0], [2, 0], [1, 2]],
    }, always);
    expect(base).toEqual([
      'id EXISTS', 'organisationId = "o"', 'listAgentId = "a"', 'livingAreaM2 >= 50.5', 'yearBuilt <= 2000', 'features = "Pool"', 'features = "Deck"',
      '(_geoBoundingBox([-10, 180], [-20, 170]) OR _geoBoundingBox([-10, -170], [-20, -180]))', '_geoRadius(1.5, 2, 10)', '(_geoPolygon([0, 0], [0, 2], [2, 1]))',
    ]);
    expect(Object.fromEntries(byFacet)).toEqual({
      price: '(listPrice >= 1 AND listPrice <= 2 AND currency = "USD")', bedrooms: '(bedrooms >= 3)', bathrooms: '(bathrooms <= 2)', propertyType: '(propertyType IN ["Land"])',
      propertySubType: '(propertySubType IN ["Villa"])', status: '(standardStatus IN ["Active"])', city: '(cityKey IN ["sao paulo"])',
    });
    const asked = [...base, ...byFacet.values()].join(' ').matchAll(/(\w+) (?:=|>=|<=|IN|EXISTS)/g);
    for (const [, attribute] of asked) expect(listingSettings.filterableAttributes).toContain(attribute);
  });

  it('lets no text out of its quotes', () => {
    const { byFacet } = filtersOf({ statuses: ['x" OR id EXISTS OR "', 'back\\slash\\"', 'nul\u0000'] }, always);
    expect(byFacet.get('status')).toBe(String.raw`(standardStatus IN ["x\" OR id EXISTS OR \"", "back\\slash\\\"", "nul"])`);
  });
});

describe('the queries of a search', () => {
  const options = { indexUid: 'listings', cursor: undefined, isRelaxed: false };
  const request = aSearch({ criteria: { text: 'lake', bedrooms: { min: 3 }, propertyTypes: ['Land'] }, withFacets: true, limit: 20 });

  it('count each facet without its own filter', () => {
    const [page, ...apart] = searchQueries(request, options);
    expect(page).toMatchObject({ q: 'lake', matchingStrategy: 'all', page: 1, hitsPerPage: 20, filter: 'id EXISTS AND (propertyType IN ["Land"]) AND (bedrooms >= 3)' });
    expect(countedApart(request)).toEqual(['propertyType', 'bedrooms']);
    expect(apart).toEqual([
      { indexUid: 'listings', q: 'lake', matchingStrategy: 'all', limit: 0, facets: ['propertyType'], filter: 'id EXISTS AND (bedrooms >= 3)' },
      { indexUid: 'listings', q: 'lake', matchingStrategy: 'all', limit: 0, facets: ['bedrooms'], filter: 'id EXISTS AND (propertyType IN ["Land"])' },
    ]);
    for (const query of [page, ...apart]) for (const facet of query?.facets ?? []) expect(listingSettings.filterableAttributes).toContain(facet);
  });

  it('go on where a cursor stands, also that of another engine', () => {
    const cursor = { engine: 'postgres', seen: 40, total: { count: 99, relation: 'exact' as const }, isRelaxed: true, after: { value: '1', id: aListing().id } };
    expect(searchQueries({ ...request, withFacets: false }, { ...options, cursor, isRelaxed: true })).toMatchObject([{ offset: 40, limit: 20, matchingStrategy: 'last' }]);
  });

  it('sort by what the index is told to sort by', () => {
    const radius = { latitude: 1, longitude: 2, metres: 3 };
    const sorts = (['newest', 'priceAscending', 'priceDescending', 'areaDescending', 'distance', 'relevance'] as const)
      .map((sort) => searchQueries(aSearch({ sort, criteria: { radius } }), options)[0]?.sort?.[0]);
    expect(sorts).toEqual(['listedAtMs:desc', 'listPrice:asc', 'listPrice:desc', 'livingAreaM2:desc', '_geoPoint(1, 2):asc', 'listedAtMs:desc']);
    expect(searchQueries(request, options)[0]?.sort).toBeUndefined();
    expect(searchQueries(aSearch({ criteria: { text: 'of the' } }), options)[0]).toMatchObject({ q: '', sort: ['listedAtMs:desc'] });
  });
});

describe('answers', () => {
  it('turns marks into pieces', () => {
    expect(piecesOf('a \ue000b\ue001 c\ue000d\ue001')).toEqual([{ text: 'a ', isMatch: false }, { text: 'b', isMatch: true }, { text: ' c', isMatch: false }, { text: 'd', isMatch: true }]);
    expect(piecesOf('')).toEqual([]);
  });

  it('reads counts', () => {
    const facets = facetsOf({ priceBar: { 'usd:81': 2, 'INR:90': 1 }, bedrooms: { 10: 1, 9: 4 }, propertyType: { A: 1, B: 3, C: 0 } });
    expect(facets.price).toEqual([{ currency: 'INR', from: 800_000_000, to: 1_000_000_000, count: 1 }, { currency: 'USD', from: 100_000_000, to: 125_000_000, count: 2 }]);
    expect(facets.bedrooms).toEqual([{ value: 9, count: 4 }, { value: 10, count: 1 }]);
    expect(facets.propertyType).toEqual([{ value: 'B', count: 3 }, { value: 'A', count: 1 }]);
  });

  it('tells what a misspelt word was taken for', () => {
    const { remarks: _remarks, version: _version, isPublic: _isPublic, ...card } = aListing();
    const hit = { card, score: 1, distanceMetres: null, highlight: { title: piecesOf('A \ue000Waterfront\ue001 \ue000home\ue001'), address: [], remarks: [] } };
    expect(wordsMeant('Waterfornt homes', [hit])).toBe('waterfront homes');
    expect(wordsMeant('waterf', [hit])).toBeNull();
    expect(wordsMeant('unrelated', [hit])).toBeNull();
  });
});

describe('a document', () => {
  it('is what the settings speak of', () => {
    const document = meilisearchListing(aListing({ remarks: '<p>a</p>', features: ['EVCharging'], city: 'Zürich', listPrice: null, bathrooms: 2.5 }));
    expect(document).toMatchObject({ remarks: 'a', cityKey: 'zurich', priceBar: null, wholeBathrooms: 2, isOnMarket: 1, kind: 'Residential, Single Family Residence, EV Charging' });
    const named = [...(listingSettings.searchableAttributes ?? []), ...(listingSettings.sortableAttributes ?? []), ...(listingSettings.filterableAttributes ?? [])];
    for (const attribute of named) expect(Object.keys(document)).toContain(attribute);
    expect(Object.keys(meilisearchListing(aListing({ latitude: null })))).not.toContain('_geo');
  });
});

describe('records as queries', () => {
  it('ask one query a kind, each under what may be seen, by attributes the index is told to filter by', () => {
    const visible = { kind: 'and', operands: [{ kind: 'in', attribute: 'recordType', values: ['post'] }, { kind: 'in', attribute: 'buildingId', values: ['h'] }] } as const;
    const queries = recordQueries(aRecordSearch({ text: 'lift', visible, kinds: ['post', 'ticket'], limit: 3, offset: 6 }), 'records');
    expect(queries.map(({ filter }) => filter)).toEqual(['post', 'ticket'].map((kind) => `kind = "${kind}" AND ((recordType IN ["post"]) AND (buildingId IN ["h"]))`));
    expect(queries[0]).toMatchObject({ indexUid: 'records', q: 'lift', limit: 3, offset: 6, matchingStrategy: 'all' });
    for (const attribute of ['kind', 'recordType', 'buildingId', 'id']) expect(recordSettings.filterableAttributes).toContain(attribute);
    expect(() => recordQueries(aRecordSearch({ visible: { kind: 'in', attribute: 'price', values: [1] } }), 'records')).toThrow('price');
  });
});
