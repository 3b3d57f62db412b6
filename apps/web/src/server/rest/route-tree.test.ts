import { describe, expect, it } from 'vitest';
import { RouteTree } from './route-tree';

const tree = new RouteTree([
  { method: 'GET', path: '/listings' }, { method: 'POST', path: '/listings' }, { method: 'GET', path: '/listings/{id}' }, { method: 'GET', path: '/listings/new' },
  { method: 'POST', path: '/listings/{id}/submit' }, { method: 'GET', path: '/listings/{listingId}/photos/{photoId}' }, { method: 'GET', path: '/listings/new/photos' },
]);

describe('finding a route', () => {
  it.each([
    ['GET', '/listings', '/listings', {}],
    ['GET', '/listings/7', '/listings/{id}', { id: '7' }],
    ['GET', '/listings/new', '/listings/new', {}],
    ['HEAD', '/listings/new', '/listings/new', {}],
    ['POST', '/listings/new/submit', '/listings/{id}/submit', { id: 'new' }],
    ['GET', '/listings/a%20b%2Fc', '/listings/{id}', { id: 'a b/c' }],
    ['GET', '/listings/7/photos/8', '/listings/{listingId}/photos/{photoId}', { listingId: '7', photoId: '8' }],
  ])('%s %s', (method, path, found, params) => {
    expect(tree.find(method, path)).toEqual({ route: expect.objectContaining({ path: found }), params });
  });

  it.each(['', '/', '/other', '/listings/', '/listings/7/', '/listings//photos/8', '/listings/7/submit/more', '/LISTINGS'])('finds nothing at %j', (path) => {
    expect(() => tree.find('GET', path)).toThrow(expect.objectContaining({ code: 'not_found' }));
  });

  it('tells what an address takes instead', () => {
    expect(() => tree.find('DELETE', '/listings')).toThrow(expect.objectContaining({ allowed: ['GET', 'POST', 'HEAD', 'OPTIONS'] }));
    expect(tree.allowed('/listings/7/submit')).toEqual(['POST', 'OPTIONS']);
  });

  it('refuses two routes for one request', () => {
    expect(() => new RouteTree([{ method: 'GET', path: '/a/{id}' }, { method: 'GET', path: '/a/{name}' }])).toThrow('twice');
  });
});
