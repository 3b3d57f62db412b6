/** Every role, held in exactly one kind of scope. */
export const roleScopes = {
  platform_admin: 'platform',
  moderator: 'platform',
  platform_operator: 'platform',
  agency_owner: 'organisation',
  agent: 'organisation',
  assistant: 'organisation',
  firm_owner: 'organisation',
  analyst: 'organisation',
  viewer: 'organisation',
  company_owner: 'organisation',
  provider: 'organisation',
  contractor: 'organisation',
  building_manager: 'building',
  building_staff: 'building',
  resident: 'unit',
  unit_owner: 'unit',
} as const;

export type Role = keyof typeof roleScopes;
export type ScopeKind = (typeof roleScopes)[Role];

export const roles = Object.keys(roleScopes) as readonly Role[];

/** A role held in a scope. `organisationId` is the tenant the scope belongs to; null on the platform. */
export interface ActorMembership {
  readonly role: Role;
  readonly scope: ScopeKind;
  readonly scopeId: string | null;
  readonly organisationId: string | null;
  /** The building that the scope is or lies in; null elsewhere. */
  readonly buildingId: string | null;
  /** When the role ends by itself; null when it does not. */
  readonly endsAt: string | null;
}

/** What a share lets do, each more than the one before: look, change what the record says, do with it what its own people do. */
export const grantRights = ['view', 'edit', 'act'] as const;
export type GrantRight = (typeof grantRights)[number];

/** A record shared with the actor across tenants, already filtered to those not yet ended. */
export interface ActorGrant {
  readonly id: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly right: GrantRight;
  /** The person or organisation it was shared with. */
  readonly subjectId?: string;
  /** When it ends by itself; null when it does not. */
  readonly endsAt?: string | null;
}

export type Origin = 'screen' | 'api' | 'cli' | 'workflow' | 'rule';

/**
 * Who asks. `system` is what workflows and reactions act as; `anonymous` is a visitor.
 * `scopes` limits a programme's key to what it was issued for; undefined means no limit beyond the policy.
 */
export interface Actor {
  readonly kind: 'anonymous' | 'user' | 'system';
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly onBehalfOf: string | null;
  readonly memberships: readonly ActorMembership[];
  readonly grants: readonly ActorGrant[];
  readonly scopes?: readonly string[];
  /** Of a session's person: whether they proved who they are a short while ago, by the database's clock. */
  readonly isSteppedUp?: boolean;
  readonly standIn?: StandIn;
  /** The one organisation in whose name this request is made; its rights are narrowed to it already. Undefined: in all of the actor's. */
  readonly within?: string;
}

/** The same person in the name of one organisation alone: what they may do elsewhere, and what was shared with others of their organisations, is gone. */
export function narrowedTo(actor: Actor, organisationId: string): Actor {
  return {
    ...actor,
    within: organisationId,
    memberships: actor.memberships.filter((m) => m.organisationId === organisationId),
    grants: actor.grants.filter((g) => g.subjectId === organisationId || g.subjectId === actor.userId),
  };
}

/**
 * Somebody else sits at the actor's desk: an assistant by delegation, or an admin who looks through another's eyes. Rights are those of the actor;
 * the log names who really acted, and for whom. Only the operations that are named may run.
 */
export interface StandIn {
  readonly kind: 'delegation' | 'impersonation';
  /** Who really acts. */
  readonly userId: string;
  readonly actingId: string;
  /** When it is over by itself. */
  readonly endsAt: string;
  /** Names of operations, or beginnings that end in a dot: `listing.`. What is not named is refused, so that what is built later is closed until somebody opens it. */
  readonly allowed: readonly string[];
  /** Names of the only commands that may run; undefined: any that is allowed. */
  readonly commands?: readonly string[];
}

/** What must be known of an operation to say whether whoever stands in may run it. */
export interface StandInOperation {
  readonly name: string;
  readonly kind: 'command' | 'query';
  readonly stepUp?: true;
  readonly secretAnswer?: true;
}

/** Whether the operation may be run by whoever sits there. What asks for a fresh proof of oneself, or answers with a secret, is never done for somebody else. */
export function standInMay({ standIn }: Pick<Actor, 'standIn'>, { name, kind, stepUp, secretAnswer }: StandInOperation): boolean {
  if (standIn === undefined) return true;
  if (stepUp === true || secretAnswer === true) return false;
  if (kind === 'command' && standIn.commands?.includes(name) === false) return false;
  return standIn.allowed.some((allowed) => (allowed.endsWith('.') ? name.startsWith(allowed) : name === allowed));
}

/** The person at the keyboard, whoever's rights they use. */
export function sitterOf({ standIn, userId }: Actor): string | null {
  return standIn?.userId ?? userId;
}

const nobody = { userId: null, sessionId: null, onBehalfOf: null, memberships: [], grants: [] } as const;

export const anonymous: Actor = { kind: 'anonymous', ...nobody };
export const system: Actor = { kind: 'system', ...nobody };

/** The ids of the scopes in which the actor holds one of these roles. */
export function scopeIdsOf(actor: Actor, wanted: readonly Role[]): readonly string[] {
  return actor.memberships.flatMap((m) => (m.scopeId !== null && wanted.includes(m.role) ? [m.scopeId] : []));
}

/** The ids of the buildings in which, or in a unit of which, the actor holds one of these roles. */
export function buildingIdsOf(actor: Actor, wanted: readonly Role[]): readonly string[] {
  return [...new Set(actor.memberships.flatMap((m) => (m.buildingId !== null && wanted.includes(m.role) ? [m.buildingId] : [])))];
}

export function hasRole(actor: Actor, wanted: readonly Role[]): boolean {
  return actor.memberships.some((m) => wanted.includes(m.role));
}
