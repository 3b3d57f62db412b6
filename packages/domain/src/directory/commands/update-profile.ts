import { defineCommand } from '@lintel/db';
import { DomainError, invalidInput } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { profileUpdateInput, state } from '../contract';
import { profileCreated, profileUpdated } from '../events';
import { profilePolicy } from '../policy';
import { changesOf } from '../changes';
import { lockProfile } from '../profiles';

const columns = { pronounced: 'pronounced', about: 'about', languages: 'languages', phone: 'phone', contactChoices: 'contact_choices' } as const;

/**
 * Changes what one says of oneself. What is the same already changes nothing.
 * Events: profile.updated; profile.created when it was not made yet. Errors: invalid_input (by telephone, and no number), stale_version, unauthenticated.
 */
export const updateProfile = defineCommand({
  name: 'profile.update',
  summary: 'Change what you say of yourself.',
  input: profileUpdateInput,
  output: state,
  permission: 'profile.own',
  events: [profileUpdated, profileCreated],
  async run(tx, input) {
    tx.authorise(profilePolicy, 'profile.own', {});
    const profile = await lockProfile(tx, signedInUser(tx));
    if (input.expectedVersion !== undefined && input.expectedVersion !== profile.version)
      throw new DomainError('stale_version', 'Your profile was changed elsewhere. Read it again.', { expectedVersion: input.expectedVersion, version: profile.version });
    const phone = input.phone === undefined ? profile.phone : input.phone;
    if (phone === null && (input.contactChoices ?? profile.contact_choices).includes('phone'))
      throw invalidInput([{ path: 'phone', code: 'required', message: 'is needed when people may telephone' }]);
    const { changed, patch } = changesOf(profile, input, columns);
    if (changed.length === 0) return { id: profile.user_id, version: profile.version };
    const { version } = await tx.db.updateTable('profile').set({ ...patch, version: profile.version + 1, updated_at: tx.now }).where('user_id', '=', profile.user_id)
      .returning('version').executeTakeFirstOrThrow();
    tx.append(profileUpdated, { aggregateId: profile.user_id, aggregateVersion: version, organisationId: null, data: { changed: [...changed] } });
    return { id: profile.user_id, version };
  },
});
