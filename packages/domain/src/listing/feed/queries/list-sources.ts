import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../policy';
import { type FeedSource, feedSource, sourceConfig } from '../source-contract';

const columns = { id: 'feed_source.id', organisationId: 'feed_source.organisation_id' } as const;

interface LastRun {
  readonly id: string;
  readonly state: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly error: string | null;
}

const at = (text: string | null) => (text === null ? null : new Date(text).toISOString());

/** The sources that are asked by themselves, with how the last run went and when the next is due. An organisation has a few. */
export const listSources = defineQuery({
  name: 'feed.listSources',
  summary: 'List the sources that are replicated by themselves.',
  input: z.object({ organisationId: id.optional() }),
  output: z.object({ items: z.array(feedSource) }),
  permission: 'feed.view',
  async run(scope, input) {
    let query = scope.db.selectFrom('feed_source').innerJoin('organisation', 'organisation.id', 'feed_source.organisation_id').selectAll('feed_source')
      .select([
        'organisation.name as organisation_name',
        sql<number>`(select count(*)::int from listing l where l.feed_source_id = feed_source.id and l.standard_status <> 'Removed')`.as('listings'),
        sql<string | null>`(select d.due_at from deadline d where d.aggregate_type = 'feed_source' and d.aggregate_id = feed_source.id and d.state = 'pending' order by d.due_at limit 1)::text`.as('next_at'),
        sql<LastRun | null>`(select json_build_object('id', r.id, 'state', r.state, 'started_at', r.started_at, 'finished_at', r.finished_at, 'error', r.error)
          from feed_run r where r.feed_source_id = feed_source.id and not r.dry_run order by r.started_at desc, r.id desc limit 1)`.as('last_run'),
        sql<string | null>`(select max(r.finished_at) from feed_run r where r.feed_source_id = feed_source.id and r.state = 'done' and not r.dry_run)::text`.as('last_done_at'),
      ])
      .where('feed_source.interval_minutes', 'is not', null).where('feed_source.status', '!=', 'deleted').where(scope.visible(feedPolicy, 'feed.view', columns));
    if (input.organisationId !== undefined) query = query.where('feed_source.organisation_id', '=', input.organisationId);
    const rows = await query.orderBy('feed_source.name').orderBy('feed_source.id').limit(500).execute();
    return {
      items: rows.map((row) => {
        const { url, withRemoval, defaults } = sourceConfig.parse(row.config);
        const run = row.last_run;
        return {
          id: row.id, organisationId: row.organisation_id, organisationName: row.organisation_name, name: row.name, status: row.status === 'paused' ? 'paused' : 'active', url,
          hasToken: row.token !== null, intervalMinutes: row.interval_minutes ?? 0, withRemoval, defaults, failures: row.failures, failingSince: row.failing_since?.toISOString() ?? null,
          isAlarmed: row.alarmed, listings: row.listings, nextRunAt: at(row.next_at), lastDoneAt: at(row.last_done_at),
          lastRun: run === null ? null : { id: run.id, state: run.state, startedAt: new Date(run.started_at).toISOString(), finishedAt: at(run.finished_at), error: run.error },
        } satisfies FeedSource;
      }),
    };
  },
});
