/** A value an attribute is compared with. */
export type PredicateValue = string | number | boolean | null;

/**
 * What a policy becomes once the actor is known: a question about one record's attributes. The same value is rendered three ways — the
 * yes/no of a command ({@link evaluate}), a SQL condition (packages/db) and a search filter (adapters/search) — so a list never
 * shows what a detail page would refuse.
 */
export type Predicate =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'in'; readonly attribute: string; readonly values: readonly PredicateValue[] }
  | { readonly kind: 'not'; readonly operand: Predicate }
  | { readonly kind: 'and'; readonly operands: readonly Predicate[] }
  | { readonly kind: 'or'; readonly operands: readonly Predicate[] };

export const always: Predicate = { kind: 'always' };
export const never: Predicate = { kind: 'never' };

export function isIn(attribute: string, values: readonly PredicateValue[]): Predicate {
  return values.length === 0 ? never : { kind: 'in', attribute, values };
}

export function and(operands: readonly Predicate[]): Predicate {
  const kept = operands.filter((p) => p.kind !== 'always');
  if (kept.some((p) => p.kind === 'never')) return never;
  const [only] = kept;
  return only === undefined ? always : kept.length === 1 ? only : { kind: 'and', operands: kept };
}

export function or(operands: readonly Predicate[]): Predicate {
  const kept = operands.filter((p) => p.kind !== 'never');
  if (kept.some((p) => p.kind === 'always')) return always;
  const [only] = kept;
  return only === undefined ? never : kept.length === 1 ? only : { kind: 'or', operands: kept };
}

export function not(operand: Predicate): Predicate {
  if (operand.kind === 'always') return never;
  if (operand.kind === 'never') return always;
  return { kind: 'not', operand };
}

/**
 * The same question by other names: where records of many kinds lie in one place, each kind's attributes are known there by common ones.
 * @throws Error when the policy asks about an attribute that has no name there: a list must never drop a condition.
 */
export function renamed(predicate: Predicate, names: Readonly<Record<string, string>>): Predicate {
  switch (predicate.kind) {
    case 'always':
    case 'never':
      return predicate;
    case 'in': {
      const attribute = names[predicate.attribute];
      if (attribute === undefined) throw new Error(`The policy asks about ${predicate.attribute}, which has no name here.`);
      return { ...predicate, attribute };
    }
    case 'not':
      return { kind: 'not', operand: renamed(predicate.operand, names) };
    case 'and':
    case 'or':
      return { kind: predicate.kind, operands: predicate.operands.map((operand) => renamed(operand, names)) };
  }
}

/** True when the record's attributes satisfy the predicate; an absent attribute counts as null. */
export function evaluate(predicate: Predicate, attributes: Readonly<Record<string, unknown>>): boolean {
  switch (predicate.kind) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'in':
      return predicate.values.some((value) => value === (attributes[predicate.attribute] ?? null));
    case 'not':
      return !evaluate(predicate.operand, attributes);
    case 'and':
      return predicate.operands.every((p) => evaluate(p, attributes));
    case 'or':
      return predicate.operands.some((p) => evaluate(p, attributes));
  }
}
