import type { Me } from '@lintel/domain/access/contract';
import { describe, expect, it } from 'vitest';
import { landingOf, scopesOf, startOf } from './scopes';

type Membership = Me['memberships'][number];

const membership = (role: Membership['role'], scopeId: string | null, scopeName: string | null): Membership =>
  ({ id: `${role}-${scopeId ?? ''}`, role, scope: 'organisation', scopeId, organisationId: scopeId, organisationName: scopeName, organisationSlug: scopeName?.toLowerCase() ?? null, scopeName });

describe('scopes to switch between', () => {
  it('give a visitor of no organisation themselves', () => {
    expect(scopesOf([]).map((scope) => scope.kind)).toEqual(['personal']);
  });

  it('join the roles held in one place and begin with the workplace', () => {
    const scopes = scopesOf([membership('resident', 'u1', 'Unit 4'), membership('agent', 'o1', 'Harbour'), membership('agency_owner', 'o1', 'Harbour')]);
    expect(scopes.map(({ id, roles }) => [id, roles])).toEqual([['o1', ['agent', 'agency_owner']], ['u1', ['resident']], ['personal', []]]);
  });

  it('lead agents to their desk, moderators to their queue, others home', () => {
    expect([landingOf('agency'), landingOf('firm'), landingOf('platform'), landingOf('unit'), landingOf('personal')]).toEqual(['/desk', '/desk', '/admin', '/home', '/home']);
    expect([startOf('agency'), startOf('firm'), startOf('provider'), startOf('building'), startOf('platform')]).toEqual(['/desk', '/home', '/home', '/desk/buildings', '/admin']);
  });
});
