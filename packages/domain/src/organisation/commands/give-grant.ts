import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import type { z } from 'zod';
import { grantGiven } from '../events';
import { grantGiveInput, grantState } from '../grant-contract';
import { grantEndKind, grantStatusAt } from '../grants';
import { grantPolicy } from '../policy';
import { organisationOfRecord } from '../store';

/**
 * Shares a record of one's organisation with a person or another organisation, for a while or until it is taken back. The log says whose
 * the record is, so that nobody can share what is not theirs. A person has it at once; an organisation when one of its owners accepts it. Shared
 * already in the same way, it gets the new end.
 * Events: grant.given. Errors: invalid_input, conflict for a record that belongs to no organisation or to theirs, expired, forbidden, not_found.
 */
export const giveGrant = defineCommand({
  name: 'grant.give',
  summary: 'Share a record with a person or organisation outside.',
  input: grantGiveInput,
  output: grantState,
  permission: 'grant.give',
  events: [grantGiven],
  async run(tx, input) {
    const { subjectType, recordType, recordId, right, until } = input;
    const organisationId = await organisationOfRecord(tx, recordType, recordId);
    // A record of another tenant must look absent, as if the log did not know it.
    tx.authorise(grantPolicy, 'grant.give', { id: recordId, organisationId });
    if (organisationId === null) throw new DomainError('conflict', 'This record belongs to the platform and cannot be shared.', { because: 'platform' });
    if (until !== null && new Date(until) <= tx.now) throw new DomainError('expired', 'The end of the grant has passed already.', { until });
    const subjectId = await findSubject(tx, input);
    if (subjectId === organisationId) throw new DomainError('conflict', 'The record is theirs already.', { because: 'theirs' });
    await tx.lock(`grant/${recordId}/${subjectId}/${right}`);
    const held = await tx.db.selectFrom('record_grant').selectAll().where('subject_id', '=', subjectId).where('record_type', '=', recordType).where('record_id', '=', recordId)
      .where('right', '=', right).where('organisation_id', '=', organisationId).where('revoked_at', 'is', null).forUpdate().executeTakeFirst();
    const id = held?.id ?? uuidv7();
    const version = (held?.version ?? 0) + 1;
    const isOffer = held === undefined ? subjectType === 'organisation' : held.is_offer;
    if (held === undefined)
      await tx.db.insertInto('record_grant').values({
        id, organisation_id: organisationId, subject_type: subjectType, subject_id: subjectId, record_type: recordType, record_id: recordId, right,
        until, created_at: tx.now, is_offer: isOffer, given_by: tx.actor.userId,
      }).execute();
    else await tx.db.updateTable('record_grant').set({ until, version }).where('id', '=', id).execute();
    const end = until === null ? null : new Date(until);
    if (end === null) tx.deadlines.settle({ type: 'grant', id }, [grantEndKind], 'cancelled');
    else tx.deadlines.set({ aggregateType: 'grant', aggregateId: id, organisationId, kind: grantEndKind, dueAt: end, rule: { name: 'grant_until' } });
    tx.append(grantGiven, { aggregateId: id, aggregateVersion: version, organisationId, data: { subjectType, subjectId, recordType, recordId, right, until } });
    return { id, version, status: grantStatusAt({ revoked_at: null, until: end, is_offer: isOffer }, tx.now) };
  },
});

/** @throws DomainError not_found */
async function findSubject(tx: ScopedTransaction, { subjectType, subjectId, email, slug }: z.output<typeof grantGiveInput>): Promise<string> {
  const found = subjectType === 'user'
    ? await tx.db.selectFrom('app_user').select('id').where('status', '=', 'active')
      .where((eb) => (subjectId === undefined ? eb('email', '=', email ?? '') : eb('id', '=', subjectId))).executeTakeFirst()
    : await tx.db.selectFrom('organisation').select('id')
      .where((eb) => (subjectId === undefined ? eb('slug', '=', slug ?? '') : eb('id', '=', subjectId))).executeTakeFirst();
  if (found === undefined) throw notFound(subjectType, subjectId ?? email ?? slug ?? '');
  return found.id;
}
