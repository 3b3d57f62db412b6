import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { acting, actingGetInput } from '../contract';
import { actingPolicy } from '../policy';
import { actingColumns } from '../store';

/** Who stands in for whom, why, and until when. Errors: not_found. */
export const getActing = defineQuery({
  name: 'acting.get',
  summary: 'Who stands in for whom, and until when.',
  input: actingGetInput,
  output: acting,
  permission: 'acting.view',
  async run(scope, { id }) {
    const row = await scope.db.selectFrom('acting').innerJoin('app_user as subject', 'subject.id', 'acting.subject_id').innerJoin('app_user as sitter', 'sitter.id', 'acting.user_id')
      .leftJoin('organisation', 'organisation.id', 'acting.organisation_id').selectAll('acting')
      .select(['subject.name as subject_name', 'sitter.name as sitter_name', 'organisation.name as organisation_name', sql<boolean>`acting.ended_at is not null or acting.expires_at <= now()`.as('is_over')])
      .where('acting.id', '=', id).where(scope.visible(actingPolicy, 'acting.view', actingColumns)).executeTakeFirst();
    if (row === undefined) throw notFound('acting', id);
    return {
      id, kind: row.kind as 'delegation' | 'impersonation', subjectId: row.subject_id, subjectName: row.subject_name, sitterName: row.sitter_name, organisationName: row.organisation_name,
      reason: row.reason, startedAt: row.started_at.toISOString(), expiresAt: row.expires_at.toISOString(), isOver: row.is_over,
    };
  },
});
