/** Aggregates fall into this many shards; a consumer's lanes divide them. */
export const shardCount = 64;

/**
 * The shard of an aggregate, 0..63: the last byte of its id. Ids are random there, and unlike a hash of Postgres' own this one stays the same
 * in every version and can be computed anywhere.
 */
export function shardOf(aggregateId: string): number {
  return Number.parseInt(aggregateId.slice(-2), 16) & (shardCount - 1);
}

/** {@link shardOf} in SQL. */
export function shardExpression(column: string): string {
  return `(get_byte(uuid_send(${column}), 15) & ${shardCount - 1})`;
}
