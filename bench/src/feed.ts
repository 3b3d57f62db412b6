import { listPosts } from '@lintel/domain/community';
import type { World } from '@lintel/domain/testing';
import type { Actor } from '@lintel/kernel';
import { besideStatements } from './beside-statements';
import type { Bench } from './figure';
import { onStage } from './stage';

const posts = 100_000;
const authors = 50;
/** The newest of them are talked about. */
const lively = 20_000;
const rounds = 200;

export const feed: Bench = {
  name: 'feed',
  summary: `a page of a house's feed at ${posts.toLocaleString('en')} posts, the first and one far back, against the statements it sends, sent by hand`,
  run: () =>
    onStage(async ({ world }) => {
      const readers = await Promise.all(Array.from({ length: authors }, () => world.person('resident')));
      const [reader] = readers;
      if (reader === undefined) throw new Error('Nobody lives in the house.');
      const buildingId = await fill(world, readers);
      const page = (which: string, question: { readonly buildingId: string; readonly cursor?: string }) =>
        besideStatements(world.database.db, `feed, ${which}`, () => world.executor.ask(listPosts, question, world.as(reader)), { rounds, mostMs: 100 });
      const first = await page('first page', { buildingId });
      return [...first, ...(await page('page far back', { buildingId, cursor: await cursorAfter(world, reader, buildingId) }))];
    }),
};

/** A house in which much is written: every kind of post, with comments and reactions on the newest. */
async function fill(world: World, people: readonly Actor[]): Promise<string> {
  const { pool } = world.database.db;
  const { rows: [house] } = await pool.query<{ id: string; organisation_id: string }>('select id, organisation_id from building limit 1');
  if (house === undefined) throw new Error('There is no house.');
  const who = people.map(({ userId }) => userId);
  await pool.query(`
    insert into post (id, organisation_id, building_id, author_id, kind, status, title, body, published_at, created_at, updated_at, starts_at)
    select gen_random_uuid(), $1, $2, ($3::uuid[])[1 + n % $4], kind, 'published', case when kind = 'post' then '' else 'Number ' || n end, repeat('What is written here is as long as what people write. ', 1 + n % 6), at, at, at,
      case when kind = 'event' then at + interval '30 days' end
    from (select n, now() - make_interval(mins => $5 - n) as at, case n % 20 when 0 then 'announcement' when 1 then 'event' when 2 then 'poll' else 'post' end as kind from generate_series(1, $5) n) made`,
  [house.organisation_id, house.id, who, who.length, posts]);
  const newest = `(select id, organisation_id, kind, row_number() over (order by published_at desc) as n from post order by published_at desc limit ${lively})`;
  await pool.query(`insert into post_comment (id, organisation_id, post_id, author_id, body) select gen_random_uuid(), p.organisation_id, p.id, ($1::uuid[])[1 + (p.n + k) % $2], 'So it is.' from ${newest} p cross join generate_series(1, 4) k`, [who, who.length]);
  await pool.query(`insert into reaction (id, organisation_id, record_type, record_id, user_id, kind) select gen_random_uuid(), p.organisation_id, 'post', p.id, ($1::uuid[])[1 + (p.n + k) % $2], 'like' from ${newest} p cross join generate_series(1, 5) k`, [who, who.length]);
  await pool.query(`insert into poll_option (id, organisation_id, post_id, position, text) select gen_random_uuid(), p.organisation_id, p.id, k, 'Answer ' || k from post p cross join generate_series(0, 2) k where p.kind = 'poll'`);
  await pool.query('vacuum analyze post, post_comment, reaction, poll_option, membership, app_user');
  return house.id;
}

/** Somewhere far back: where a reader is who has asked for one page after another. */
async function cursorAfter(world: World, reader: Actor, buildingId: string): Promise<string> {
  let cursor: string | undefined;
  for (let pages = 0; pages < 50; pages += 1) cursor = (await world.executor.ask(listPosts, { buildingId, limit: 100, ...(cursor === undefined ? {} : { cursor }) }, world.as(reader))).nextCursor ?? undefined;
  if (cursor === undefined) throw new Error('The feed ended.');
  return cursor;
}
