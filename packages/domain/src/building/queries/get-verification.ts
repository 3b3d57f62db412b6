import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { type ResidencyKind, verificationDetail } from '../contract';
import { type VerificationStatus, verificationLifecycle } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { deadlinesOf, toVerification, verificationRows } from './rows';

const permissions = {
  'verification.askEvidence': 'verification.decide', 'verification.verify': 'verification.decide', 'verification.reject': 'verification.decide', 'verification.revoke': 'verification.decide',
  'verification.submit': 'verification.supply', 'verification.withdraw': 'verification.supply', 'verification.moveOut': 'verification.moveOut', 'verification.wake': 'verification.wake',
} as const;

/** One request with its evidence by name, what it waits for and what may be done. Errors: not_found. */
export const getVerification = defineQuery({
  name: 'verification.get',
  summary: 'Read one request to be verified.',
  input: z.object({ id }),
  output: verificationDetail,
  permission: 'verification.view',
  // Those who decide see a person's address and papers; the person sees their own.
  sensitive: (_input, found) => (found.userEmail === null ? undefined : { recordType: 'verification', recordId: found.id, organisationId: found.organisationId }),
  async run(scope, input) {
    const row = await verificationRows(scope).where('verification.id', '=', input.id).executeTakeFirst();
    if (row === undefined) throw notFound('verification', input.id);
    const attributes = { id: row.id, userId: row.user_id, buildingId: row.building_id, organisationId: row.organisation_id };
    const may = (permission: (typeof permissions)[keyof typeof permissions] | 'verification.readEvidence') => verificationPolicy.permits(permission, scope.actor, attributes);
    const isOwn = scope.actor.userId === row.user_id;
    const residency = await scope.db.selectFrom('residency').select('id').where('verification_id', '=', row.id).executeTakeFirst();
    return {
      ...toVerification(row), organisationId: row.organisation_id, note: row.note, evidenceNote: row.evidence_note, decisionNote: row.decision_note, decidedAt: row.decided_at?.toISOString() ?? null,
      decidedByName: row.decider_name, userEmail: may('verification.decide') && !isOwn ? scope.contact(verificationPolicy, 'verification.contact', attributes, row.user_email) : null,
      evidence: may('verification.readEvidence') ? await evidenceOf(scope, row.id) : null,
      deadlines: [...((await deadlinesOf(scope, 'verification', [row.id])).get(row.id) ?? [])],
      others: isOwn ? [] : await livesThere(scope, row.unit_id, row.user_id), residencyId: residency?.id ?? null,
      actions: verificationLifecycle.commandsFrom(row.status as VerificationStatus).filter((command) => command !== 'verification.wake' && may(permissions[command as keyof typeof permissions])),
    };
  },
});

async function evidenceOf(scope: Scope, verificationId: string) {
  const rows = await scope.db.selectFrom('verification_evidence').select(['id', 'name', 'content_type', 'byte_size', 'sent_at']).where('verification_id', '=', verificationId).where('removed_at', 'is', null).orderBy('sent_at').execute();
  return rows.map((row) => ({ id: row.id, name: row.name, contentType: row.content_type, byteSize: row.byte_size, sentAt: row.sent_at.toISOString() }));
}

async function livesThere(scope: Scope, unitId: string, exceptUserId: string) {
  const rows = await scope.db.selectFrom('residency').innerJoin('app_user', 'app_user.id', 'residency.user_id').select(['app_user.name', 'residency.kind']).where('unit_id', '=', unitId)
    .where('user_id', '<>', exceptUserId).where('ended_at', 'is', null).where(sql<boolean>`(ends_at is null or ends_at > now())`).orderBy('app_user.name').execute();
  return rows.map((row) => ({ name: row.name, kind: row.kind as ResidencyKind }));
}
