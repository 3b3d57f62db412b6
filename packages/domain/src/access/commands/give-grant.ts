import { defineCommand } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { grantGiveInput, grantState } from '../contract';
import { grantGiven } from '../events';
import { grantPolicy } from '../policy';
import { organisationOfRecord } from '../store';

/**
 * Shares a record of one's organisation with a person or another organisation, for a while or until it is taken back. The log says whose
 * the record is, so that nobody can share what is not theirs.
 * Events: grant.given. Errors: invalid_input, conflict for a record that belongs to no organisation, forbidden, not_found.
 */
export const giveGrant = defineCommand({
  name: 'grant.give',
  summary: 'Share a record with a person or organisation outside.',
  input: grantGiveInput,
  output: grantState,
  permission: 'grant.give',
  events: [grantGiven],
  async run(tx, input) {
    const { subjectType, subjectId, recordType, recordId, right, until } = input;
    const organisationId = await organisationOfRecord(tx, recordType, recordId);
    // A record of another tenant must look absent, as if the log did not know it.
    tx.authorise(grantPolicy, 'grant.give', { id: recordId, organisationId });
    if (organisationId === null) throw new DomainError('conflict', 'This record belongs to the platform and cannot be shared.');
    if (until !== null && new Date(until) <= tx.now) throw new DomainError('expired', 'The end of the grant has passed already.', { until });
    const table = subjectType === 'user' ? 'app_user' : 'organisation';
    const subject = await tx.db.selectFrom(table).select('id').where('id', '=', subjectId).executeTakeFirst();
    if (subject === undefined) throw notFound(subjectType, subjectId);
    const id = uuidv7();
    await tx.db.insertInto('record_grant').values({
      id, organisation_id: organisationId, subject_type: subjectType, subject_id: subjectId, record_type: recordType, record_id: recordId, right,
      until, created_at: tx.now,
    }).execute();
    tx.append(grantGiven, { aggregateId: id, aggregateVersion: 1, organisationId, data: { subjectType, subjectId, recordType, recordId, right, until } });
    return { id, isRevoked: false };
  },
});
