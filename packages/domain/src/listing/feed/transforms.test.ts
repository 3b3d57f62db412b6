import { describe, expect, it } from 'vitest';
import { readValue } from './transforms';

const usd = { currency: 'USD', zone: 'America/Los_Angeles' };
const inr = { currency: 'INR', zone: 'Asia/Kolkata' };

describe('reading columns', () => {
  it.each([
    ['604000', 'decimal', usd, 60_400_000], ['1.3e+006', 'decimal', usd, 130_000_000], ['1.4849e+006', 'decimal', usd, 148_490_000], ['604,000.50', 'decimal', usd, 60_400_050],
    ['85.64', 'lakh', inr, 856_400_000], ['1.08', 'crore', inr, 1_080_000_000], ['9'.repeat(30), 'decimal', usd, '9'.repeat(30)], ['-5', 'decimal', usd, '-5'], ['n/a', 'lakh', inr, 'n/a'],
  ] as const)('%s as %s', (text, as, setting, value) => {
    expect(readValue(text, as, setting)).toBe(value);
  });

  it('takes a date as midnight where the property stands, across a change of clocks, and refuses one that does not exist', () => {
    expect(readValue('20141013T000000', 'instant', usd)).toBe('2014-10-13T07:00:00.000Z');
    expect(readValue('20141213T000000', 'instant', usd)).toBe('2014-12-13T08:00:00.000Z');
    expect(readValue('20140231T000000', 'instant', usd)).toBe('20140231T000000');
  });

  it('reads homes from titles', () => {
    expect(readValue('3 BHK Apartment', 'bedroomsFromTitle', inr)).toBe(3);
    expect(readValue('Plot', 'propertyTypeFromTitle', inr)).toBe('Land');
    expect(readValue('4 BHK Independent House', 'propertySubTypeFromTitle', inr)).toBe('SingleFamilyResidence');
  });

  it('takes empty text as absent', () => {
    expect(readValue('  ', 'number', usd)).toBeNull();
  });
});
