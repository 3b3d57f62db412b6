import { defineCommand } from '@lintel/db';
import { notFound, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { reason, revealedPerson } from '../contract';
import { personRevealed } from '../events';
import { privacyPolicy } from '../policy';

/**
 * Shows how a person can be reached, which lists hide. Who looked and why is in the log before the answer is given.
 * Events: person.revealed. Errors: forbidden, not_found.
 */
export const revealPerson = defineCommand({
  name: 'person.reveal',
  summary: 'Show how a person can be reached, for a reason.',
  input: z.object({ userId: id, reason }),
  output: revealedPerson,
  permission: 'privacy.reveal',
  events: [personRevealed],
  secretAnswer: true,
  async run(tx, input) {
    tx.authorise(privacyPolicy, 'privacy.reveal', {});
    const user = await tx.db.selectFrom('app_user as u')
      .select((eb) => ['u.id', 'u.name', 'u.email', eb.selectFrom('session as s').select('s.address').whereRef('s.user_id', '=', 'u.id').orderBy('s.last_used_at', 'desc').limit(1).as('address')])
      .where('u.id', '=', input.userId).executeTakeFirst();
    if (user === undefined) throw notFound('user', input.userId);
    tx.append(personRevealed, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: null, data: { userId: user.id }, reason: input.reason });
    return { id: user.id, name: user.name, email: user.email, lastAddress: user.address };
  },
});
