import { describe, expect, it } from 'vitest';
import { hrefFrom, standingHeaders, standingOf } from './standing';

describe('an address', () => {
  it('says in whose name a page is looked at', () => {
    expect(standingOf('/in/harbour-homes/desk/listings/7')).toEqual({ prefix: '/in/harbour-homes', kind: 'in', key: 'harbour-homes', path: '/desk/listings/7' });
    expect(standingOf('/as/01940000-0000-7000-8000-0000000000a1/home')).toMatchObject({ kind: 'as', path: '/home' });
    expect(standingOf('/in/harbour')).toMatchObject({ prefix: '/in/harbour', path: '/' });
  });

  it('is nobody else’s where it only looks alike', () => {
    for (const path of ['/desk', '/inside/harbour', '/in', '/in/', '/in/a b/desk', '/in/../desk', '/'])
      expect(standingOf(path)).toEqual({ prefix: '', kind: 'own', key: '', path });
  });

  it('keeps work in the same name and lets one’s own pages go', () => {
    expect(['/desk', '/desk?x=1', '/desk/listings', '/home', '/desktop', '/account', '/in/other/desk'].map((href) => hrefFrom('/in/harbour', href)))
      .toEqual(['/in/harbour/desk', '/in/harbour/desk?x=1', '/in/harbour/desk/listings', '/home', '/desktop', '/account', '/in/other/desk']);
  });

  it('keeps everything with whom one stands in for, but what belongs to nobody', () => {
    expect(['/desk', '/home', '/search?q=a', '/admin', '/api/v1/files/1', 'https://elsewhere.test/desk', '//elsewhere.test', '#top'].map((href) => hrefFrom('/as/1', href)))
      .toEqual(['/as/1/desk', '/as/1/home', '/as/1/search?q=a', '/admin', '/api/v1/files/1', 'https://elsewhere.test/desk', '//elsewhere.test', '#top']);
  });

  it('is told to the server with each call', () => {
    expect([standingHeaders('/in/harbour/desk'), standingHeaders('/as/1/home'), standingHeaders('/home')]).toEqual([{ 'x-lintel-in': 'harbour' }, { 'x-lintel-as': '1' }, {}]);
  });
});
