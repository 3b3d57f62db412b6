import { defineCommand } from '@lintel/db';
import { preferencesInput, userState } from '../contract';
import { userUpdated } from '../events';
import { userPolicy } from '../policy';
import { signedInUser } from '../../signed-in-user';
import { lockUser, updateUser } from '../store';

/** Each with the column that keeps it. */
const fields = { name: 'name', theme: 'theme', locale: 'locale', zone: 'zone', units: 'units', currency: 'currency', showsPresence: 'shows_presence' } as const;
const names = Object.keys(fields) as (keyof typeof fields)[];

/**
 * Changes how the program shows itself to the one who asks, and their name. What is the same already changes nothing.
 * Events: user.updated. Errors: unauthenticated.
 */
export const updatePreferences = defineCommand({
  name: 'user.updatePreferences',
  summary: 'Change your name, theme, language, time zone, units, currency, or whether neighbours see that you are there.',
  input: preferencesInput,
  output: userState,
  permission: 'user.own',
  events: [userUpdated],
  async run(tx, input) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, signedInUser(tx));
    const changed = names.filter((field) => input[field] !== undefined && input[field] !== user[fields[field]]);
    if (changed.length === 0) return { id: user.id, status: user.status, version: user.version };
    const updated = await updateUser(tx, user, Object.fromEntries(changed.map((field) => [fields[field], input[field]])));
    tx.append(userUpdated, { aggregateId: user.id, aggregateVersion: updated.version, organisationId: null, data: { changed } });
    return { id: user.id, status: updated.status, version: updated.version };
  },
});
