import { defineQuery } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import { type WorkItem, workInput, type WorkKind, workList } from '../monitor-contract';
import { platformPolicy } from '../policy';

interface Row extends Omit<WorkItem, 'startedAt' | 'finishedAt'> {
  readonly started_at: Date;
  readonly finished_at: Date | null;
}

const columns = (...values: readonly string[]) => values.join(', ');

/** What takes long, wherever it is kept: each in the same columns. */
const sources: Readonly<Record<WorkKind, string>> = {
  import: `select ${columns('r.id::text as id', `'import' as kind`, 's.name', 'r.state', 'o.name as "organisationName"', 'r.rows_done as done', 'r.rows_total as total', 'r.error', 'r.started_at', 'r.finished_at')}
    from feed_run r join feed_source s on s.id = r.feed_source_id join organisation o on o.id = r.organisation_id`,
  rebuild: `select ${columns('b.projection', `'rebuild'`, 'b.projection', `case b.state when 'requested' then 'queued' when 'swapped' then 'done' when 'failed' then 'failed' else 'running' end`,
    'null', 'b.cursor', 'greatest(b.target, b.cursor)', 'b.error', 'b.started_at', 'b.finished_at')} from projection_build b`,
  media: `select ${columns('m.upload_id::text', `'media'`, 'min(m.original_name)', `case when bool_or(m.status = 'processing') then 'running' when bool_or(m.status = 'uploaded') then 'queued' else 'done' end`,
    'min(o.name)', `count(*) filter (where m.status not in ('uploaded', 'processing'))`, 'count(*)', 'min(m.rejected_reason)', 'min(m.created_at)', 'null::timestamptz')}
    from media m join organisation o on o.id = m.organisation_id where m.created_at > now() - interval '1 day' and m.kind in ('photo', 'floor_plan') group by m.upload_id`,
  backup: `select ${columns('k.id::text', `'backup'`, `k.trigger`, `case when k.state = 'requested' then 'queued' when k.state = 'removed' then 'done' when k.state = 'running' and k.updated_at < now() - interval '5 minutes' then 'interrupted' else k.state end`,
    'null', 'k.parts_done', 'k.parts_total', 'k.error', 'k.started_at', 'k.finished_at')} from backup_run k`,
  job: `select ${columns('j.id::text', `'job'`, 'j.kind', `case j.state when 'cancelled' then 'interrupted' else j.state end`, 'o.name', 'j.done', 'j.total', 'j.error', 'j.created_at', 'j.finished_at')}
    from job j left join organisation o on o.id = j.organisation_id`,
};

/** What takes long and how far it is: imports, rebuilds, pictures, backups, exports. Errors: forbidden. */
export const listWork = defineQuery({
  name: 'admin.listWork',
  summary: 'Everything that takes long, and how far it is.',
  input: workInput,
  output: workList,
  permission: 'platform.view',
  async run(scope, { kind }) {
    scope.authorise(platformPolicy, 'platform.view', {});
    const chosen = kind === undefined ? Object.values(sources) : [sources[kind]];
    const rows = await runStatement<Row>(
      scope.db,
      `select * from (${chosen.map((source) => `(${source})`).join(' union all ')}) w(id, kind, name, state, "organisationName", done, total, error, started_at, finished_at)
       order by state in ('queued', 'running') desc, started_at desc limit 100`,
    );
    return {
      items: rows.map(({ started_at: startedAt, finished_at: finishedAt, done, total, ...row }): WorkItem => ({
        ...row, done, total, startedAt: startedAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null,
      })),
    };
  },
});
