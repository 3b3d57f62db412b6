import type { Scope } from '@lintel/db';
import {
  houseRulesPublished, houseRulesReminded, leaseEnding, missingReaders, residentUnverified, residentVerified, verificationEvidenceNeeded, verificationEvidenceReminded, verificationRejected,
  verificationRequested, verificationReviewNear, verificationReviewOverdue, verificationSubmitted,
} from '../building';
import { aiSummaryReady } from '../assistant/events';
import type { NotificationKind } from './kinds';
import { type Notice, type NoticeRule, when } from './notice';
import { peopleWithRole, person, type Recipient } from './recipients';

interface Claim {
  readonly buildingId: string;
  readonly unitId: string;
  readonly userId: string;
}

const ofClaim = (kind: NotificationKind, recordId: string, { buildingId, unitId, userId }: Claim, to: readonly Recipient[]): Notice =>
  ({ kind, recordType: 'verification', recordId, params: { buildingId, unitId, personId: userId }, to });
const toPerson = (kind: NotificationKind, recordId: string, claim: Claim): Notice => ofClaim(kind, recordId, claim, person(claim.userId) ?? []);
const managersOf = (scope: Scope, buildingId: string) => peopleWithRole(scope, ['building_manager'], buildingId);

/** The request a reminder is about. */
async function claimOf(scope: Scope, verificationId: string): Promise<Claim> {
  const row = await scope.db.selectFrom('verification').select(['building_id', 'unit_id', 'user_id']).where('id', '=', verificationId).executeTakeFirstOrThrow();
  return { buildingId: row.building_id, unitId: row.unit_id, userId: row.user_id };
}

/** Whoever lives in the house by a lease. */
async function tenantsOf(scope: Scope, leaseId: string): Promise<readonly Recipient[]> {
  const rows = await scope.db.selectFrom('residency').select('user_id').distinct().where('lease_id', '=', leaseId).where('ended_at', 'is', null).execute();
  return rows.map((row) => ({ userId: row.user_id, address: null }));
}

async function residentsMissing(scope: Scope, ruleId: string): Promise<readonly Recipient[]> {
  return (await missingReaders(scope, ruleId)).map(({ userId }) => ({ userId, address: null }));
}

const aboutRules = (kind: NotificationKind, ruleId: string, data: { readonly buildingId: string; readonly number: number }, to: readonly Recipient[]): Notice =>
  ({ kind, recordType: 'house_rules', recordId: ruleId, params: { buildingId: data.buildingId, number: data.number }, to });

/** What happens in a house that somebody there needs to know. */
export const buildingNotices: readonly NoticeRule[] = [
  // Where evidence is asked for first, the managers hear of it when it is there.
  when(verificationRequested, async (scope, e) => (e.data.reviewDueAt === null ? undefined : ofClaim('verification_waiting', e.aggregateId, e.data, await managersOf(scope, e.data.buildingId)))),
  when(verificationSubmitted, async (scope, e) => ofClaim('verification_waiting', e.aggregateId, e.data, await managersOf(scope, e.data.buildingId))),
  when(verificationEvidenceNeeded, async (_, e) => (e.data.byRule ? undefined : toPerson('evidence_needed', e.aggregateId, e.data))),
  when(verificationEvidenceReminded, async (scope, e) => toPerson('evidence_needed', e.data.verificationId, await claimOf(scope, e.data.verificationId))),
  when(verificationReviewNear, async (scope, e) => ofClaim('verification_due', e.data.verificationId, await claimOf(scope, e.data.verificationId), await managersOf(scope, e.data.buildingId))),
  when(verificationReviewOverdue, async (scope, e) =>
    ofClaim('verification_overdue', e.data.verificationId, await claimOf(scope, e.data.verificationId), [
      ...(await managersOf(scope, e.data.buildingId)), ...(await peopleWithRole(scope, ['company_owner'], e.organisationId)),
    ])),
  when(residentVerified, async (_, e) => toPerson('resident_verified', e.aggregateId, e.data)),
  when(verificationRejected, async (_, e) => toPerson('verification_rejected', e.aggregateId, e.data)),
  // Who moved out themselves knows it.
  when(residentUnverified, async (_, e) => (e.actorId === e.data.userId ? undefined : toPerson('residency_ended', e.aggregateId, e.data))),
  when(leaseEnding, async (scope, e) => ({
    kind: 'lease_ending', recordType: 'lease', recordId: e.data.leaseId, to: [...(await managersOf(scope, e.data.buildingId)), ...(await tenantsOf(scope, e.data.leaseId))],
    params: { buildingId: e.data.buildingId, unitId: e.data.unitId, endsOn: e.data.endsOn, daysLeft: e.data.daysLeft },
  })),
  when(houseRulesPublished, async (scope, e) => aboutRules('house_rules_published', e.aggregateId, e.data, await residentsMissing(scope, e.aggregateId))),
  when(aiSummaryReady, async (scope, e) => ({ kind: 'week_summed_up', recordType: 'assistant_job', recordId: e.aggregateId, params: { buildingId: e.data.buildingId, week: e.data.week }, to: await managersOf(scope, e.data.buildingId) })),
  when(houseRulesReminded, async (scope, e) => aboutRules('house_rules_reminder', e.data.ruleId, e.data, await residentsMissing(scope, e.data.ruleId))),
];
