import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { grantListInput, grant } from '../contract';
import { grantPolicy } from '../policy';
import { organisationOfRecord } from '../store';

/** With whom a record is shared at present, the newest first. Errors: not_found for a record that is not one's organisation's. */
export const listGrants = defineQuery({
  name: 'grant.list',
  summary: 'With whom a record of your organisation is shared.',
  input: grantListInput,
  output: z.object({ items: z.array(grant) }),
  permission: 'grant.give',
  async run(scope, { recordType, recordId }) {
    const organisationId = await organisationOfRecord(scope, recordType, recordId);
    scope.authorise(grantPolicy, 'grant.give', { id: recordId, organisationId });
    const rows = await scope.db.selectFrom('record_grant as g')
      .leftJoin('app_user as u', (join) => join.onRef('u.id', '=', 'g.subject_id').on('g.subject_type', '=', 'user'))
      .leftJoin('organisation as o', (join) => join.onRef('o.id', '=', 'g.subject_id').on('g.subject_type', '=', 'organisation'))
      .select(['g.id', 'g.subject_type', 'g.subject_id', 'g.right', 'g.until', 'g.created_at']).select(sql<string>`coalesce(u.name, o.name)`.as('subject_name'))
      .where('g.record_type', '=', recordType).where('g.record_id', '=', recordId).where('g.revoked_at', 'is', null)
      .where((eb) => eb.or([eb('g.until', 'is', null), eb('g.until', '>', sql<Date>`now()`)])).orderBy('g.id', 'desc').limit(200).execute();
    return {
      items: rows.map((row) => ({
        id: row.id, subjectType: row.subject_type as 'user' | 'organisation', subjectId: row.subject_id, subjectName: row.subject_name,
        right: row.right as 'view' | 'edit', until: row.until?.toISOString() ?? null, givenAt: row.created_at.toISOString(),
      })),
    };
  },
});
