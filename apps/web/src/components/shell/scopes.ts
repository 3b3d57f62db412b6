import type { Me } from '@lintel/domain/access/contract';

type Membership = Me['memberships'][number];

/** What a scope is to its reader; it decides which places the rail shows. */
export type ScopeKind = 'personal' | 'agency' | 'platform' | 'firm' | 'company' | 'building' | 'unit' | 'provider';

export interface ReaderScope {
  /** `personal`, `platform`, or the id of the organisation, building or unit. */
  readonly id: string;
  /** What addresses call it: the organisation's short name, or the id where it has none. */
  readonly key: string;
  readonly kind: ScopeKind;
  /** Absent for oneself and the platform, which the catalogue names. */
  readonly name: string | null;
  readonly organisationId: string | null;
  /** The roles held there. */
  readonly roles: readonly Membership['role'][];
}

const kinds: Readonly<Record<Membership['role'], ScopeKind>> = {
  platform_admin: 'platform', moderator: 'platform', platform_operator: 'platform', agency_owner: 'agency', agent: 'agency', assistant: 'agency', firm_owner: 'firm',
  analyst: 'firm', viewer: 'firm', company_owner: 'company', provider: 'provider', contractor: 'provider', building_manager: 'building', building_staff: 'building', resident: 'unit', unit_owner: 'unit',
};

/** Where someone works comes before where they live; oneself is always the last. */
const order: readonly ScopeKind[] = ['platform', 'agency', 'firm', 'company', 'building', 'provider', 'unit', 'personal'];

const personal: ReaderScope = { id: 'personal', key: 'personal', kind: 'personal', name: null, organisationId: null, roles: [] };

/** The places someone may switch between, the one to begin with first. */
export function scopesOf(memberships: readonly Membership[]): readonly ReaderScope[] {
  const scopes = new Map<string, ReaderScope>();
  for (const membership of memberships) {
    const id = membership.scopeId ?? 'platform';
    const known = scopes.get(id);
    scopes.set(id, known === undefined ? toScope(id, membership) : { ...known, roles: [...known.roles, membership.role] });
  }
  return [...scopes.values(), personal].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function toScope(id: string, { role, scope, scopeName, organisationId, organisationSlug }: Membership): ReaderScope {
  return { id, key: scope === 'organisation' ? (organisationSlug ?? id) : id, kind: kinds[role], name: scopeName, organisationId, roles: [role] };
}

/** Organisations whose people work at the desk. */
const desks: readonly ScopeKind[] = ['agency', 'firm', 'company', 'provider'];

/** Where a scope's own pages begin. */
export function landingOf(kind: ScopeKind): '/desk' | '/desk/buildings' | '/admin' | '/home' {
  if (desks.includes(kind)) return '/desk';
  if (kind === 'building') return '/desk/buildings';
  return kind === 'platform' ? '/admin' : '/home';
}

/** Where signing in leads. At the desk of a firm or a provider there is their organisation alone: their day begins at home. */
export function startOf(kind: ScopeKind): ReturnType<typeof landingOf> {
  return kind === 'firm' || kind === 'provider' ? '/home' : landingOf(kind);
}
