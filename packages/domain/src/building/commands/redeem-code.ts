import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { localDate } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { codeText, type ResidencyKind, verificationState } from '../contract';
import { unitCodeRedeemed, verificationRequested } from '../events';
import { openStatuses } from '../lifecycle';
import { buildingPolicy } from '../policy';
import { establish, establishingEvents } from '../residing';
import { claimOf, findBuilding, todayIn, updateVerification, type VerificationRow } from '../store';
import { hashOfCode } from '../unit-secrets';

/**
 * Verifies oneself with the code from the letter to one's unit. Typed twice, it is used once; a request of one's own that is open is answered by it.
 * Events: verification.requested, resident.verified, unit.assigned_to_user, membership.granted, unit_code.redeemed. Errors: not_found for a wrong code, expired, conflict when it is used up.
 */
export const redeemCode = defineCommand({
  name: 'unitCode.redeem',
  summary: 'Verify yourself with the code of your unit.',
  input: z.object({ code: codeText, endsOn: localDate.nullable().default(null).describe('the last day of a lease, when there is one') }),
  output: verificationState,
  permission: 'unitCode.redeem',
  events: [verificationRequested, unitCodeRedeemed, ...establishingEvents],
  async run(tx, { code, endsOn }) {
    tx.authorise(buildingPolicy, 'unitCode.redeem', {});
    const userId = signedInUser(tx);
    const letter = await tx.db.selectFrom('unit_code').selectAll().where('secret_hash', '=', hashOfCode(code)).forUpdate().executeTakeFirst();
    if (letter === undefined) throw notFound('code', code.slice(0, 4));
    await tx.lock(`verification/${letter.unit_id}/${userId}`);
    const open = await openClaim(tx, letter.unit_id, userId);
    if (open?.status === 'verified') return { id: open.id, version: open.version, status: open.status };
    if (letter.revoked_at !== null || letter.expires_at <= tx.now) throw new DomainError('expired', 'This code has run out. Ask your building for another.', { expiredAt: letter.expires_at.toISOString() });
    if (letter.uses_left < 1) throw new DomainError('conflict', 'This code was used as often as it may be. Ask your building for another.');
    const row = open ?? (await claim(tx, letter, userId, endsOn));
    const verified = await establish(tx, await findBuilding(tx, letter.building_id), row, { endsOn: endsOn ?? row.ends_on, leaseId: null, note: undefined });
    const version = letter.version + 1;
    await tx.db.updateTable('unit_code').set({ uses_left: letter.uses_left - 1, version }).where('id', '=', letter.id).execute();
    tx.append(unitCodeRedeemed, {
      aggregateId: letter.id, aggregateVersion: version, organisationId: letter.organisation_id, data: { buildingId: letter.building_id, unitId: letter.unit_id, verificationId: row.id },
    });
    return { id: row.id, version: verified.version, status: verified.status };
  },
});

/** A request of this person for this unit that is still looked at: the code answers it, whatever step it is at. */
async function openClaim(tx: ScopedTransaction, unitId: string, userId: string): Promise<VerificationRow | undefined> {
  const open = (await tx.db.selectFrom('verification').selectAll().where('unit_id', '=', unitId).where('user_id', '=', userId).where('status', 'in', [...openStatuses, 'verified'])
    .forUpdate().executeTakeFirst()) as VerificationRow | undefined;
  // Evidence that was asked for is no longer needed: they hold the letter.
  return open?.status === 'evidence_needed' ? updateVerification(tx, open, { status: 'under_review' }) : open;
}

async function claim(
  tx: ScopedTransaction, letter: { readonly organisation_id: string; readonly building_id: string; readonly unit_id: string; readonly kind: string }, userId: string, endsOn: string | null,
): Promise<VerificationRow> {
  const building = await findBuilding(tx, letter.building_id);
  const row = (await tx.db.insertInto('verification').values({
    id: uuidv7(), organisation_id: letter.organisation_id, building_id: letter.building_id, unit_id: letter.unit_id, user_id: userId, kind: letter.kind as ResidencyKind, source: 'code',
    starts_on: await todayIn(tx, building.zone), ends_on: endsOn, created_at: tx.now, updated_at: tx.now,
  }).returningAll().executeTakeFirstOrThrow()) as VerificationRow;
  tx.append(verificationRequested, { aggregateId: row.id, aggregateVersion: row.version, organisationId: row.organisation_id, data: { ...claimOf(row), source: 'code', reviewDueAt: null } });
  return row;
}
