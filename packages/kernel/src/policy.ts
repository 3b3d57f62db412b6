import { type Actor, buildingIdsOf, type GrantRight, grantRights, type Role, roleScopes, scopeIdsOf, sitterOf } from './actor';
import { type Predicate, type PredicateValue, always, and, evaluate, isIn, never, not, or } from './predicate';

/** A rule: knowing the actor, it becomes a predicate over the record. */
export type Rule = (actor: Actor, policy: { readonly record: string }) => Predicate;

/** Anyone at all, signed in or not. */
export const anyone: Rule = () => always;

/** Any signed-in person. */
export const signedIn: Rule = (actor) => (actor.kind === 'user' ? always : never);

/** What workflows and reactions do. */
export const systemOnly: Rule = (actor) => (actor.kind === 'system' ? always : never);

/** One of these platform-wide roles. */
export function onPlatform(...wanted: readonly Role[]): Rule {
  for (const role of wanted) if (roleScopes[role] !== 'platform') throw new Error(`${role} is not a platform role`);
  return (actor) => (actor.memberships.some((m) => wanted.includes(m.role)) ? always : never);
}

/** One of these roles in the scope whose id the record carries in `attribute` (`organisationId`, `buildingId`, `unitId`). */
export function inScope(attribute: string, ...wanted: readonly Role[]): Rule {
  return (actor) => isIn(attribute, scopeIdsOf(actor, wanted));
}

/** One of these roles in the building whose id the record carries in `attribute`, or in any of its units: a resident lives in the house as well. */
export function inBuilding(attribute: string, ...wanted: readonly Role[]): Rule {
  return (actor) => isIn(attribute, buildingIdsOf(actor, wanted));
}

/** One of these roles in any organisation, whichever the record belongs to. */
export function anywhere(...wanted: readonly Role[]): Rule {
  return (actor) => (actor.memberships.some((m) => wanted.includes(m.role)) ? always : never);
}

/** The record names the actor in `attribute`. */
export function isActor(attribute: string): Rule {
  return (actor) => (actor.userId === null ? never : isIn(attribute, [actor.userId]));
}

/** The record names the person at the keyboard in `attribute`, whoever's rights they use just now. */
export function isSitter(attribute: string): Rule {
  return (actor) => {
    const sitter = sitterOf(actor);
    return sitter === null ? never : isIn(attribute, [sitter]);
  };
}

/** The record's attribute has one of these values, whoever asks. */
export function whereIn(attribute: string, ...values: readonly PredicateValue[]): Rule {
  return () => isIn(attribute, values);
}

/** The record was shared with the actor by a grant of this right, or of one that goes further. */
export function granted(right: GrantRight): Rule {
  const enough = grantRights.slice(grantRights.indexOf(right));
  return (actor, { record }) =>
    isIn('id', actor.grants.flatMap((g) => (g.recordType === record && enough.includes(g.right) ? [g.recordId] : [])));
}

export function anyOf(...rules: readonly Rule[]): Rule {
  return (actor, policy) => or(rules.map((rule) => rule(actor, policy)));
}

export function allOf(...rules: readonly Rule[]): Rule {
  return (actor, policy) => and(rules.map((rule) => rule(actor, policy)));
}

export function unless(rule: Rule): Rule {
  return (actor, policy) => not(rule(actor, policy));
}

/** Who may do what with one kind of record. The only authorisation code there is. */
export interface Policy<Permission extends string = string> {
  readonly record: string;
  readonly permissions: readonly Permission[];
  /** What the actor may do, as a question about the record; render it with {@link evaluate}, `sqlCondition` or a search filter. */
  predicate(permission: Permission, actor: Actor): Predicate;
  /** The yes/no for one record. */
  permits(permission: Permission, actor: Actor, attributes: Readonly<Record<string, unknown>>): boolean;
}

/**
 * Declares a policy: for each permission one rule. The system may do everything (it acts only through commands whose lifecycle
 * still binds it).
 */
export function definePolicy<Permission extends string>(record: string, rules: Readonly<Record<Permission, Rule>>): Policy<Permission> {
  const predicate = (permission: Permission, actor: Actor): Predicate =>
    actor.kind === 'system' ? always : rules[permission](actor, { record });
  return {
    record,
    permissions: Object.keys(rules) as Permission[],
    predicate,
    permits: (permission, actor, attributes) => evaluate(predicate(permission, actor), attributes),
  };
}
