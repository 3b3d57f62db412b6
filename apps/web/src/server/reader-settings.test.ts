import { describe, expect, it } from 'vitest';
import { acceptedLocale, knownZone } from './reader-settings';

describe('what a browser says of its reader', () => {
  it.each([
    ['en-IN,en;q=0.9', 'en-IN'],
    ['*, de-CH;q=0.5', 'de-CH'],
    ['???,hi-in', 'hi-IN'],
    ['', 'en-US'],
    [null, 'en-US'],
  ])('%j reads %s', (header, locale) => {
    expect(acceptedLocale(header)).toBe(locale);
  });

  it.each([
    ['Asia/Kolkata', /^Asia\/(Kolkata|Calcutta)$/],
    ['America/Los_Angeles', /^America\/Los_Angeles$/],
    ['<script>', /^UTC$/],
    [undefined, /^UTC$/],
  ])('zone %s', (zone, known) => {
    expect(knownZone(zone)).toMatch(known);
  });
});
