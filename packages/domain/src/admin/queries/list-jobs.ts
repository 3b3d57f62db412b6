import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { type jobItem, jobListInput, jobPage } from '../contract';
import { platformPolicy } from '../policy';

type Item = z.infer<typeof jobItem>;

/** Exports, imports and rebuilds that people follow, the newest first. Errors: forbidden, malformed. */
export const listJobs = defineQuery({
  name: 'admin.listJobs',
  summary: 'Long-running jobs and how far they are.',
  input: jobListInput,
  output: jobPage,
  permission: 'platform.view',
  async run(scope, { kind, state, cursor, limit }) {
    scope.authorise(platformPolicy, 'platform.view', {});
    let jobs = scope.db.selectFrom('job').leftJoin('organisation as o', 'o.id', 'job.organisation_id').leftJoin('app_user as u', 'u.id', 'job.created_by')
      .selectAll('job').select(['o.name as organisation_name', 'u.name as created_by_name']).orderBy('job.id', 'desc').limit(limit + 1);
    if (kind !== undefined) jobs = jobs.where('job.kind', '=', kind);
    if (state !== undefined) jobs = jobs.where('job.state', '=', state);
    if (cursor !== undefined) jobs = jobs.where('job.id', '<', readKeyCursor(z.uuid(), cursor));
    return pageFrom(await jobs.execute(), limit, (row): Item => ({
      id: row.id, kind: row.kind, state: row.state as Item['state'], organisationId: row.organisation_id, organisationName: row.organisation_name,
      createdByName: row.created_by_name, total: row.total, done: row.done, detail: row.detail, error: row.error, createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(), finishedAt: row.finished_at?.toISOString() ?? null,
    }), (row) => keyCursor(row.id));
  },
});
