import { describe, expect, it } from 'vitest';
import { accessByArea, areas, scopesOfChoice } from './key-scopes';

describe('what a key may do', () => {
  it('is chosen by area', () => {
    expect(areas).toContain('listings');
    expect(scopesOfChoice({ listings: 'write', search: 'read', admin: 'none' })).toEqual(['listings:write', 'search:read']);
  });

  it('is told by the most that each area allows', () => {
    expect(accessByArea(['listings:read', 'listings:write', 'search:read'])).toEqual([{ area: 'listings', access: 'write' }, { area: 'search', access: 'read' }]);
  });
});
