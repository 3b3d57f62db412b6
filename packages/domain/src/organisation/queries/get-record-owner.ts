import { defineQuery } from '@lintel/db';
import { isDomainError } from '@lintel/kernel';
import { recordOwner, recordOwnerInput } from '../contract';
import { organisationPolicy } from '../policy';
import { organisationOfRecord } from '../store';

/** In whose name of one's organisations a record is worked at, so that a link to it can lead there. Null for records of others, and for what is not there. Errors: unauthenticated. */
export const getRecordOwner = defineQuery({
  name: 'organisation.ofRecord',
  summary: 'Which of your organisations a record belongs to.',
  input: recordOwnerInput,
  output: recordOwner,
  permission: 'organisation.own',
  async run(scope, { recordType, recordId }) {
    scope.authorise(organisationPolicy, 'organisation.own', {});
    try {
      const organisationId = await organisationOfRecord(scope, recordType, recordId);
      return { organisationId: scope.actor.memberships.some((m) => m.organisationId === organisationId) ? organisationId : null };
    } catch (error) {
      if (isDomainError(error) && error.code === 'not_found') return { organisationId: null };
      throw error;
    }
  },
});
