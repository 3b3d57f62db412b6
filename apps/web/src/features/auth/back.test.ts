import { describe, expect, it } from 'vitest';
import { safePlace } from './back';

describe('where signing in leads', () => {
  it.each([
    ['/home/saved', '/home/saved'],
    ['/search?q=3%20beds#map', '/search?q=3%20beds#map'],
    ['/desk/../admin', '/admin'],
    ['https://elsewhere.example/', '/start'],
    ['//elsewhere.example', '/start'],
    ['/\\elsewhere.example', '/start'],
    ['javascript:alert(1)', '/start'],
    ['/sign-in?callbackUrl=/home', '/start'],
    ['/api/auth/signout', '/start'],
    ['home', '/start'],
    ['', '/start'],
    [undefined, '/start'],
  ])('%j leads to %s', (wanted, place) => {
    expect(safePlace(wanted, '/start')).toBe(place);
  });
});
