import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { LicenceItem } from '../licence-contract';
import { licenceColumns } from '../licences';
import { licenceLifecycle, type LicenceStatus } from '../lifecycle';
import { licencePolicy } from '../policy';

/** The licences the asker may see. */
export function licenceRows(scope: Scope) {
  return scope.db.selectFrom('licence').innerJoin('agent_profile', 'agent_profile.id', 'licence.agent_id').innerJoin('app_user', 'app_user.id', 'agent_profile.user_id')
    .innerJoin('organisation', 'organisation.id', 'agent_profile.agency_id').leftJoin('app_user as reviewer', 'reviewer.id', 'licence.reviewer_id')
    .selectAll('licence')
    .select(['agent_profile.user_id', 'agent_profile.agency_id', 'agent_profile.slug', 'app_user.name as holder', 'organisation.name as agency_name', 'reviewer.name as reviewer_name'])
    .select([
      sql<boolean>`coalesce(licence.verified_until > now(), false)`.as('is_valid'), sql<string>`licence.submitted_at::text`.as('submitted_text'),
      sql<number>`(select count(*)::int from media m where m.record_type = 'licence' and m.record_id = licence.id and m.status not in ('rejected', 'deleted'))`.as('papers'),
      sql<{ kind: string; slot: string; due_at: string }[]>`(select coalesce(json_agg(json_build_object('kind', d.kind, 'slot', d.slot, 'due_at', d.due_at) order by d.due_at), '[]')
        from deadline d where d.aggregate_type = 'licence' and d.aggregate_id = licence.id and d.state = 'pending')`.as('deadlines'),
    ])
    .where(scope.visible(licencePolicy, 'licence.view', licenceColumns));
}

export type LicenceListRow = Awaited<ReturnType<ReturnType<typeof licenceRows>['execute']>>[number];

/** What people ask for; the rest happens by itself. */
const permissions = {
  'licence.takeUp': 'licence.review', 'licence.verify': 'licence.review', 'licence.reject': 'licence.review', 'licence.revoke': 'licence.review', 'licence.resubmit': 'licence.hold',
  'licence.renew': 'licence.hold',
} as const;

export function toLicence(scope: Scope, row: LicenceListRow): LicenceItem {
  const attributes = { id: row.id, userId: row.user_id, agencyId: row.agency_id };
  const [next] = row.deadlines;
  const review = row.deadlines.find((deadline) => deadline.kind === 'review');
  const iso = (text: string) => new Date(text).toISOString();
  return {
    id: row.id, version: row.version, status: row.status as LicenceStatus, kind: row.kind as LicenceItem['kind'], jurisdiction: row.jurisdiction, number: row.number, holderName: row.holder_name,
    expiresOn: row.expires_on, expiresAt: row.expires_at.toISOString(), isValid: row.is_valid, submittedAt: row.submitted_at.toISOString(), reviewedAt: row.reviewed_at?.toISOString() ?? null,
    reviewNote: row.review_note, reviewer: row.reviewer_id === null ? null : { id: row.reviewer_id, name: row.reviewer_name ?? '' },
    holder: { userId: row.user_id, name: row.holder, slug: row.slug, agencyName: row.agency_name }, papers: row.papers, reviewDueAt: review === undefined ? null : iso(review.due_at),
    next: next === undefined ? null : { kind: next.kind, slot: next.slot, dueAt: iso(next.due_at) },
    actions: licenceLifecycle.commandsFrom(row.status as LicenceStatus).filter((command) => {
      const permission = permissions[command as keyof typeof permissions] as (typeof permissions)[keyof typeof permissions] | undefined;
      return permission !== undefined && licencePolicy.permits(permission, scope.actor, attributes);
    }),
  };
}
