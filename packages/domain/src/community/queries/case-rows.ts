import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { caseItem } from '../contract';
import { bitingStatuses, moderationLifecycle } from '../lifecycle';
import { moderationPolicy } from '../policy';
import { caseColumns, type CaseRow, writtenAttributes } from '../store';
import { grouped } from './said';

type CaseItem = z.infer<typeof caseItem>;
type FlagItem = CaseItem['flags'][number];

/** The cases the asker may see: all of a house for those who decide, one's own once they are decided. */
export function caseRows(scope: Scope) {
  return scope.db.selectFrom('moderation_case').innerJoin('app_user as author', 'author.id', 'moderation_case.author_id').leftJoin('app_user as decider', 'decider.id', 'moderation_case.decided_by')
    .leftJoin('post_comment', (join) => join.onRef('post_comment.id', '=', 'moderation_case.record_id').on('moderation_case.record_type', '=', 'comment'))
    .leftJoin('post', (join) => join.onRef('post.id', '=', 'moderation_case.record_id').on('moderation_case.record_type', '=', 'post'))
    .leftJoin('message', (join) => join.onRef('message.id', '=', 'moderation_case.record_id').on('moderation_case.record_type', '=', 'message'))
    .leftJoin('mute', (join) => join.onRef('mute.user_id', '=', 'moderation_case.author_id').onRef('mute.building_id', '=', 'moderation_case.building_id').on('mute.status', 'in', [...bitingStatuses]).on('mute.until', '>', sql<Date>`now()`))
    .selectAll('moderation_case').select([
      'author.name as author_name', 'decider.name as decider_name', 'mute.until as muted_until', sql<string>`moderation_case.updated_at::text`.as('updated_text'),
      sql<boolean>`coalesce(post.status, post_comment.status, message.status) = 'removed'`.as('is_removed'), sql<string | null>`coalesce(post.id, post_comment.post_id)`.as('post_id'),
    ])
    .where(scope.visible(moderationPolicy, 'moderation.view', caseColumns));
}

export type CaseListRow = Awaited<ReturnType<ReturnType<typeof caseRows>['execute']>>[number];

const decisions = ['moderation.keep', 'moderation.hide', 'moderation.restore', 'moderation.uphold'] as const;

export async function toCases(scope: Scope, rows: readonly CaseListRow[]): Promise<CaseItem[]> {
  const deciding = rows.filter((row) => decides(scope, row));
  const flags = deciding.length === 0 ? [] : await scope.db.selectFrom('flag').select(['case_id', 'reason', 'note', 'created_at']).where('case_id', 'in', deciding.map(({ id }) => id)).orderBy('id').execute();
  const byCase = grouped(flags, (row) => row.case_id, (row) => ({ reason: row.reason as FlagItem['reason'], note: row.note, createdAt: row.created_at.toISOString() }));
  return rows.map((row) => {
    const { status, record_type } = row as unknown as CaseRow;
    const isDecider = decides(scope, row);
    return {
      id: row.id, version: row.version, buildingId: row.building_id, recordType: record_type, recordId: row.record_id, postId: row.post_id, status, authorId: row.author_id, authorName: row.author_name, excerpt: row.excerpt, isRemoved: row.is_removed,
      flags: byCase.get(row.id) ?? [], decidedByName: isDecider ? row.decider_name : null, decidedAt: row.decided_at?.toISOString() ?? null, decisionNote: row.decision_note, appealNote: row.appeal_note,
      mutedUntil: isDecider ? (row.muted_until?.toISOString() ?? null) : null, createdAt: row.created_at.toISOString(),
      actions: [
        ...(isDecider ? decisions.filter((command) => moderationLifecycle.targets(status, command).length > 0) : []),
        ...(row.author_id === scope.actor.userId && moderationLifecycle.targets(status, 'moderation.appeal').length > 0 ? ['moderation.appeal'] : []),
      ],
    };
  });
}

const decides = (scope: Scope, row: CaseListRow): boolean => moderationPolicy.permits('moderation.decide', scope.actor, writtenAttributes(row));
