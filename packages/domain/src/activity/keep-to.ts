import type { Parameters } from '../event-pages';

export interface KeptTo {
  readonly types?: readonly string[] | undefined;
  readonly kind?: string | undefined;
  readonly recordId?: string | undefined;
  readonly actorId?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Text that keeps a subquery over `event` to what was asked for; it begins with `and`, or is empty. */
export function keepTo(parameters: Parameters, { types, kind, recordId, actorId, from, until }: KeptTo): string {
  const conditions = [
    types === undefined ? undefined : `type = any(${parameters.add(types)}::text[])`,
    kind === undefined ? undefined : `aggregate_type = ${parameters.add(kind)}`,
    recordId === undefined ? undefined : `aggregate_id = ${parameters.add(recordId)}::uuid`,
    actorId === undefined ? undefined : `actor_id = ${parameters.add(actorId)}::uuid`,
    from === undefined ? undefined : `occurred_at >= ${parameters.add(from)}::timestamptz`,
    until === undefined ? undefined : `occurred_at < ${parameters.add(until)}::timestamptz`,
  ];
  return conditions.flatMap((condition) => (condition === undefined ? [] : [`and ${condition}`])).join(' ');
}
