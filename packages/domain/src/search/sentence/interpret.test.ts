import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchCriteria } from '../contract';
import { interpretSentence } from './interpret';

const places = ['Seattle', 'Maple Valley', 'Kent', 'Hyderabad', 'São Paulo'];
const read = (text: string, currency?: string) => {
  const { criteria, rest, sort } = interpretSentence(text, { places, ...(currency === undefined ? {} : { currency }) });
  return { ...criteria, ...(rest === '' ? {} : { rest }), ...(sort === undefined ? {} : { sort }) };
};
const usd = (amounts: object) => ({ price: { ...amounts, currency: 'USD' } });
const inr = (amounts: object) => ({ price: { ...amounts, currency: 'INR' } });

describe('a plain sentence', () => {
  it.each([
    ['3 beds under 600k near a park in Seattle', { bedrooms: { min: 3 }, price: { max: 60_000_000 }, cities: ['Seattle'], rest: 'park' }],
    ['2 bhk below 85 lakh', { bedrooms: { min: 2, max: 2 }, ...inr({ max: 850_000_000 }) }],
    ['1.2 cr', inr({ max: 1_200_000_000 })],
    ['4 bed 3 bath house under $1.2m in maple valley', { bedrooms: { min: 4 }, bathrooms: { min: 3 }, propertySubTypes: ['SingleFamilyResidence'], ...usd({ max: 120_000_000 }), cities: ['Maple Valley'] }],
    ['$400-600k condo with pool', { ...usd({ min: 40_000_000, max: 60_000_000 }), propertySubTypes: ['Condominium'], rest: 'pool' }],
    ['between 1 and 1.5 cr', inr({ min: 1_000_000_000, max: 1_500_000_000 })],
    ['₹50 lakh to 80 lakh villa', { ...inr({ min: 500_000_000, max: 800_000_000 }), propertySubTypes: ['Villa'] }],
    ['over 300k under 500k', { price: { min: 30_000_000, max: 50_000_000 } }],
    ['around $500k', usd({ min: 45_000_000, max: 55_000_000 })],
    ['$750,000 or less', usd({ max: 75_000_000 })], ['$750,000+', usd({ min: 75_000_000 })], ['rs. 45,00,000', inr({ max: 450_000_000 })], ['90L flat', { ...inr({ max: 900_000_000 }), propertySubTypes: ['Apartment', 'Condominium'] }],
    ['2-3 bhk flats in Banjara Hills', { bedrooms: { min: 2, max: 3 }, propertySubTypes: ['Apartment', 'Condominium'], rest: 'Banjara Hills' }],
    ['3+ bedrooms, 2.5 baths, 1,500 - 2,000 sq ft', { bedrooms: { min: 3 }, bathrooms: { min: 2.5 }, livingAreaM2: { min: 139.35, max: 185.81 } }],
    ['exactly two bedrooms', { bedrooms: { min: 2, max: 2 } }], ['more than 3 beds', { bedrooms: { min: 4 } }], ['under 5 beds', { bedrooms: { max: 4 } }], ['up to 3 bedrooms', { bedrooms: { max: 3 } }],
    ['4 or more bedrooms', { bedrooms: { min: 4 } }], ['90 m² flat', { livingAreaM2: { min: 90 }, propertySubTypes: ['Apartment', 'Condominium'] }], ['200 gaj plot', { livingAreaM2: { min: 167.23 }, propertyTypes: ['Land'] }],
    ['houses or townhouses built after 2010 for sale', { propertySubTypes: ['SingleFamilyResidence', 'Townhouse'], yearBuilt: { min: 2010 }, statuses: ['Active', 'ComingSoon'] }],
    ['built before 1950', { yearBuilt: { max: 1950 } }], ['sold in Kent', { statuses: ['Closed'], cities: ['Kent'] }], ['kent', { cities: ['Kent'] }], ['SÃO PAULO', { cities: ['São Paulo'] }],
    ['cheapest apartments for rent in Hyderabad', { propertySubTypes: ['Apartment', 'Condominium'], propertyTypes: ['ResidentialLease'], cities: ['Hyderabad'], sort: 'priceAscending' }],
  ])('%j is understood', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['Lake Union houseboat', '12 Pine Street', '98103', '600000', 'studio downtown', 'Kent Avenue 5', 'బంజారా హిల్స్', 'बगीचा', 'bedrock', 'the 3 sisters', '1010 cranberry'])(
    'leaves %j as words', (text) => {
      expect(read(text)).toEqual({ rest: text });
    });

  it('takes the currency it is told for amounts that name none', () => {
    expect(read('under 900k', 'INR')).toEqual(inr({ max: 90_000_000 }));
    expect(read('under 900k', 'JPY')).toEqual({ price: { max: 900_000, currency: 'JPY' } });
    expect(read('under $900k', 'INR')).toEqual(usd({ max: 90_000_000 }));
  });

  it('tells which words it read, at their place', () => {
    const text = 'Big garden, 3 Beds under $600K!';
    const { chips, rest } = interpretSentence(text);
    expect(chips).toEqual([{ field: 'bedrooms', words: '3 Beds', start: 12, end: 18 }, { field: 'price', words: 'under $600K', start: 19, end: 30 }]);
    expect(rest).toBe('Big garden');
    for (const { words, start, end } of chips) expect(text.slice(start, end)).toBe(words);
  });

  it('makes criteria that are valid and chips that do not overlap, whatever is typed', () => {
    const bits = fc.constantFrom('3', '2.5', '1,500', '999999999999', 'beds', 'bhk', 'baths', 'sqft', 'under', 'over', 'between', 'and', 'to', '-', '+', '$', '₹', 'k', 'cr', 'lakh', 'm', 'house', 'in', 'Kent', 'built after', '1066', 'sold', '\u0001', 'é', '😀');
    const sentence = fc.oneof(fc.array(bits, { maxLength: 12 }).map((chosen) => chosen.join(' ')), fc.array(bits, { maxLength: 8 }).map((chosen) => chosen.join('')), fc.string({ unit: 'grapheme', maxLength: 60 }));
    fc.assert(fc.property(sentence, (text) => {
      const { criteria, chips } = interpretSentence(text, { places });
      expect(searchCriteria.safeParse(criteria).error).toBeUndefined();
      let end = 0;
      for (const chip of chips) {
        expect(chip.start).toBeGreaterThanOrEqual(end);
        expect(chip.end).toBeGreaterThan(chip.start);
        ({ end } = chip);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }), { numRuns: 3_000 });
  });

  it('takes its time in proportion', () => {
    const started = performance.now();
    for (const part of ['3 ', 'under ', 'and a ', '1,', '- ', '$1-', 'in ', 'between 1 and ']) interpretSentence(part.repeat(Math.floor(300 / part.length)), { places });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
