import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { pageCursor, readCursor } from '../../paging';
import { reviewPolicy } from '../policy';
import { flaggedListInput, flaggedPage, type FlaggedReview } from '../review-contract';
import { reviewRows, toReview } from './review-rows';

interface FlagRow {
  readonly kind: FlaggedReview['flags'][number]['kind'];
  readonly note: string;
  readonly name: string;
  readonly at: string;
  readonly is_agent: boolean;
}

/** The reviews that people hold something against and nobody has judged, or those out of sight; the oldest first. Errors: forbidden, malformed. */
export const listFlagged = defineQuery({
  name: 'agentReview.listFlagged',
  summary: 'List the reviews that a moderator should judge, or that are hidden.',
  input: flaggedListInput,
  output: flaggedPage,
  permission: 'agentReview.moderate',
  async run(scope, input) {
    scope.authorise(reviewPolicy, 'agentReview.moderate', {});
    const flags = sql`from agent_review_flag f join app_user u on u.id = f.user_id where f.review_id = agent_review.id`;
    let query = reviewRows(scope).innerJoin('app_user as agent_person', 'agent_person.id', 'agent_profile.user_id').innerJoin('organisation', 'organisation.id', 'agent_review.organisation_id')
      .select(['agent_person.name as agent_name', 'agent_profile.slug as agent_slug', 'organisation.name as agency_name'])
      .select(sql<readonly FlagRow[]>`(select coalesce(json_agg(json_build_object('kind', f.kind, 'note', f.note, 'name', u.name, 'at', f.created_at, 'is_agent', f.user_id = agent_profile.user_id)
        order by f.created_at), '[]') ${flags} ${input.are === 'open' ? sql`and f.settled_at is null` : sql``})`.as('flags'));
    query = input.are === 'hidden' ? query.where('agent_review.status', '=', 'hidden')
      : query.where('agent_review.status', '=', 'published').where(sql<boolean>`exists (select ${flags} and f.settled_at is null)`);
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(agent_review.created_at, agent_review.id) > (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('agent_review.created_at').orderBy('agent_review.id').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => ({
        ...toReview(scope, row), authorId: row.author_id, agent: { id: row.agent_id, slug: row.agent_slug, name: row.agent_name, agencyName: row.agency_name },
        flags: row.flags.map((flag) => ({ kind: flag.kind, note: flag.note, by: flag.name, at: new Date(flag.at).toISOString(), isByAgent: flag.is_agent })),
      })),
      nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.created_text, last.id) : null,
    };
  },
});
