import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function names(sql: string): Promise<readonly string[]> {
  const { rows } = await database.db.pool.query<{ name: string }>(sql);
  return rows.map(({ name }) => name);
}

/**
 * Columns that look like references and are none, each for its reason: the log outlives what it tells of and refers to nothing; a
 * record of any kind is named by type and id; projections are rebuilt rather than kept right; an upload is only a group of media; what a device named for itself before it was sent is named by that device.
 */
const noReferences = [
  /^event\./, /^event_pending\./, /^event_order\./, /^audit_entry\./, /\.event_id$/, /\.(aggregate|record)_id$/, /^search_(listing|record)(_shadow)?\./, /^analytics_fact(_shadow)?\./, /^agent_fact(_shadow)?\./, /^media(_upload)?\.upload_id$/, /^(ticket|post|message)\.client_id$/,
  // An event's id or a window's; the first of the deliveries that went as one message, itself among them.
  /^delivery\.(batch_id|sent_as)$/,
  // Generated columns beside them carry the reference.
  /^membership\.scope_id$/, /^invitation\.scope_id$/, /^record_grant\.subject_id$/,
];

it('every column that names a record is a foreign key', async () => {
  const loose = await names(`
    select c.relname || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.atttypid = 'uuid'::regtype and a.attnum > 0 and not a.attisdropped and a.attname <> 'id'
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey))
    order by 1`);
  expect(loose.filter((column) => !noReferences.some((reason) => reason.test(column)))).toEqual([]);
});

it('a reference between two tenants’ tables carries the organisation', async () => {
  expect(await names(`
    with tenant as (select attrelid, attnum from pg_attribute where attname = 'organisation_id' and not attisdropped)
    select k.conname as name from pg_constraint k
    join tenant child on child.attrelid = k.conrelid
    join tenant parent on parent.attrelid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and not (child.attnum = any (k.conkey) and parent.attnum = any (k.confkey))`)).toEqual([]);
});

it('nothing disappears because something else does, except the parts a record is made of', async () => {
  expect(await names(`select conname as name from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and confdeltype <> 'r' order by 1`)).toEqual([
    'feed_row_error_feed_run_id_fkey', 'media_rendition_media_id_fkey', 'saved_search_match_saved_search_id_fkey',
  ]);
});

it('the log refers to nothing', async () => {
  expect(await names(`select conname as name from pg_constraint where contype = 'f' and conrelid in ('event'::regclass, 'event_pending'::regclass, 'event_order'::regclass)`)).toEqual([]);
});

it('every status, state and kind lists its values', async () => {
  const open = await names(`
    select c.relname || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname ~ '(^|_)(status|state|kind|role|scope|frequency|side|channel|format)$'
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey))
    order by 1`);
  // Deadlines, jobs and deliveries are of kinds that domains add; health is whatever a service says of itself; the rest is a projection's copy.
  expect(open).toEqual(['deadline.kind', 'delivery.kind', 'delivery_throttle.channel', 'delivery_throttle.kind', 'job.kind', 'notification_preference.kind', 'notification_template.kind', 'search_listing.review_status', 'search_listing.standard_status',
    'search_listing_shadow.review_status', 'search_listing_shadow.standard_status', 'search_record.kind', 'search_record.review_status', 'search_record.status', 'search_record_shadow.kind', 'search_record_shadow.review_status',
    'search_record_shadow.status', 'service_health.state', 'suppressed_address.only_kind']);
});

it('tables can be put in an order in which each comes after those it refers to', async () => {
  const { rows } = await database.db.pool.query<{ child: string; parent: string }>(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint where contype = 'f' and conrelid <> confrelid`);
  const open = new Set(rows.map(({ child }) => child));
  for (let size = -1; size !== open.size;) {
    size = open.size;
    for (const table of open) if (!rows.some(({ child, parent }) => child === table && open.has(parent))) open.delete(table);
  }
  expect([...open]).toEqual([]);
});
