import { describe, expect, it } from 'vitest';
import { localeOptions, zoneOptions } from './locales';

describe('what an account may be written in', () => {
  it('offers lakh and crore, and keeps what someone has', () => {
    const options = localeOptions('sv-SE');
    expect(options[0]?.value).toBe('sv-SE');
    expect(options.find(({ value }) => value === 'en-IN')?.label).toContain('12,34,567.8');
  });

  it('names zones by their city first', () => {
    expect(zoneOptions('America/Los_Angeles').find(({ value }) => value === 'America/Los_Angeles')?.label).toBe('Los Angeles, America');
    expect(zoneOptions('UTC')[0]?.value === 'UTC' || zoneOptions('UTC').some(({ value }) => value === 'UTC')).toBe(true);
  });
});
