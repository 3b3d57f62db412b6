import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { writeConsent } from '../consents';
import { consentChangeInput, consentList } from '../contract';
import { consentChanged } from '../events';
import { privacyPolicy } from '../policy';
import { currentWording } from '../purposes';
import { readConsents } from '../read-consents';

/**
 * Allows purposes, or withdraws them: it counts from the commit on. What is allowed was read in the words in force.
 * Events: consent.changed for each that changed. Errors: conflict when the words changed since they were read, unauthenticated.
 */
export const changeConsents = defineCommand({
  name: 'consent.change',
  summary: 'Allow or withdraw what your data is used for.',
  input: consentChangeInput,
  output: consentList,
  permission: 'privacy.own',
  events: [consentChanged],
  async run(tx, { changes }) {
    tx.authorise(privacyPolicy, 'privacy.own', {});
    const userId = signedInUser(tx);
    const { locale } = await tx.db.selectFrom('app_user').select('locale').where('id', '=', userId).executeTakeFirstOrThrow();
    for (const { purpose, isGiven, edition } of changes.toSorted((a, b) => (a.purpose < b.purpose ? -1 : 1))) {
      const current = currentWording(purpose);
      if (isGiven && edition !== current.edition) throw new DomainError('conflict', 'The words changed since you read them. Read them again.', { purpose, edition: current.edition });
      await writeConsent(tx, { userId, purpose, isGiven, place: 'account', locale });
    }
    return { consents: await readConsents(tx, userId) };
  },
});
