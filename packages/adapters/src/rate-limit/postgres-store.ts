import type { Db } from '@lintel/db';
import type { BucketStore } from './port';

/** One statement: refilled by the database's clock, then as much as there is, at most what is wanted. */
const refilled = 'least($2::float8, b.tokens + greatest(0, extract(epoch from clock_timestamp() - b.refilled_at)) * $3::float8)';

const leaseStatement = {
  name: 'rate-lease',
  text: `
    insert into rate_bucket as b (bucket, tokens, granted, refilled_at) values ($1, $2::float8 - $4::float8, $4::float8, clock_timestamp())
    on conflict (bucket) do update set tokens = ${refilled} - least($4::float8, floor(${refilled})), granted = least($4::float8, floor(${refilled})), refilled_at = clock_timestamp()
    returning granted, tokens as left`,
} as const;

export function createPostgresBuckets(db: Db): BucketStore {
  return {
    kind: 'postgres',
    async lease(bucket, { quota, windowSeconds }, wanted) {
      const { rows: [row] } = await db.pool.query<{ granted: number; left: number }>({ ...leaseStatement, values: [bucket, quota, quota / windowSeconds, wanted] });
      return { granted: row?.granted ?? 0, left: row?.left ?? 0 };
    },
    close: async () => {},
  };
}

/** Deletes buckets that are full again. Returns how many. */
export async function forgetRateBuckets(db: Db): Promise<number> {
  const { rowCount } = await db.pool.query(`delete from rate_bucket where refilled_at < now() - interval '1 day'`);
  return rowCount ?? 0;
}
