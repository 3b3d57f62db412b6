import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, invalidInput, notFound, uuidv7 } from '@lintel/kernel';
import type { z } from 'zod';
import { grantGiven } from '../events';
import { grantGiveInput, grantState, rightsFor, shareable } from '../grant-contract';
import { grantEndKind, grantStatusAt, recordToShare } from '../grants';
import { grantPolicy } from '../policy';
import type { GrantRow } from '../store';

/**
 * Shares a record of one's organisation with a person or another organisation, for a while or until it is taken back. The log says whose
 * the record is, so that nobody can share what is not theirs. A person is named by address: no account is looked up, so that the answer is the same whether
 * somebody has one, and who confirms the address has the record at once. An organisation has it when one of its owners accepts it. Shared already in the
 * same way, it gets the new end.
 * Events: grant.given. Errors: invalid_input (also for what is not shared outside, or not with this right), conflict for a record that belongs to no organisation or to theirs, expired, forbidden, not_found.
 */
export const giveGrant = defineCommand({
  name: 'grant.give',
  summary: 'Share a record with a person or organisation outside.',
  input: grantGiveInput,
  output: grantState,
  permission: 'grant.give',
  events: [grantGiven],
  async run(tx, input) {
    const { subjectType, recordType, recordId, right } = input;
    const record = await recordToShare(tx, recordType, recordId);
    const { organisationId } = record;
    // A record of another tenant must look absent, as if the log did not know it.
    tx.authorise(grantPolicy, 'grant.give', record);
    const rights = rightsFor(recordType);
    if (rights.length === 0) throw invalidInput([{ path: 'recordType', code: 'not_shareable', message: `must be one of ${Object.keys(shareable).join(', ')}: anything else is not shared outside` }]);
    if (!rights.includes(right)) throw invalidInput([{ path: 'right', code: 'no_such_right', message: `must be one of ${rights.join(', ')} for a record of this kind` }]);
    if (organisationId === null) throw new DomainError('conflict', 'This record belongs to the platform and cannot be shared.', { because: 'platform' });
    const until = input.until === null ? null : new Date(input.until);
    if (until !== null && until <= tx.now) throw new DomainError('expired', 'The end of the grant has passed already.', { until: input.until });
    const subject = await subjectOf(tx, input);
    if (subject.subject_id === organisationId) throw new DomainError('conflict', 'The record is theirs already.', { because: 'theirs' });
    await tx.lock(`grant/${recordId}/${subject.subject_id ?? subject.subject_email ?? ''}/${right}`);
    const share = { ...subject, organisation_id: organisationId, record_type: recordType, record_id: recordId, right };
    const held = await heldShare(tx, share);
    const { id, version, isOffer } = held === undefined
      ? { id: uuidv7(), version: 1, isOffer: subjectType === 'organisation' } : { id: held.id, version: held.version + 1, isOffer: held.is_offer };
    if (held === undefined)
      await tx.db.insertInto('record_grant').values({ ...share, id, subject_type: subjectType, until, created_at: tx.now, is_offer: isOffer, given_by: tx.actor.userId }).execute();
    else await tx.db.updateTable('record_grant').set({ until, version }).where('id', '=', id).execute();
    if (until === null) tx.deadlines.settle({ type: 'grant', id }, [grantEndKind], 'cancelled');
    else tx.deadlines.set({ aggregateType: 'grant', aggregateId: id, organisationId, kind: grantEndKind, dueAt: until, rule: { name: 'grant_until' } });
    tx.append(grantGiven, {
      aggregateId: id, aggregateVersion: version, organisationId, data: { subjectType, subjectId: subject.subject_id, recordType, recordId, right, until: until?.toISOString() ?? null },
    });
    return { id, version, status: grantStatusAt({ revoked_at: null, until, is_offer: isOffer }, tx.now) };
  },
});

type Subject = Pick<GrantRow, 'subject_id' | 'subject_email'>;

/** @throws DomainError not_found for an organisation that there is not. */
async function subjectOf(tx: ScopedTransaction, { subjectType, subjectId, email, slug }: z.output<typeof grantGiveInput>): Promise<Subject> {
  if (subjectType === 'user') return { subject_id: null, subject_email: email ?? '' };
  const found = await tx.db.selectFrom('organisation').select('id').where((eb) => (subjectId === undefined ? eb('slug', '=', slug ?? '') : eb('id', '=', subjectId))).executeTakeFirst();
  if (found === undefined) throw notFound('organisation', subjectId ?? slug ?? '');
  return { subject_id: found.id, subject_email: null };
}

async function heldShare(tx: ScopedTransaction, wanted: Subject & Pick<GrantRow, 'organisation_id' | 'record_type' | 'record_id' | 'right'>) {
  const { subject_id: subjectId, subject_email: address } = wanted;
  return tx.db.selectFrom('record_grant').select(['id', 'version', 'is_offer']).where('record_type', '=', wanted.record_type).where('record_id', '=', wanted.record_id)
    .where('right', '=', wanted.right).where('organisation_id', '=', wanted.organisation_id).where((eb) => (subjectId === null ? eb('subject_email', '=', address) : eb('subject_id', '=', subjectId)))
    .where('revoked_at', 'is', null).forUpdate().executeTakeFirst();
}
