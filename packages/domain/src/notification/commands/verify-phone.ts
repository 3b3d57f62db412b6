import { timingSafeEqual } from 'node:crypto';
import { defineCommand } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { z } from 'zod';
import { hashOfSecret } from '../../access';
import { signedInUser } from '../../signed-in-user';
import { phoneCode } from '../contract';
import { phoneChanged } from '../events';
import { notificationPolicy } from '../policy';

const mostTries = 5;
const verified = z.object({ outcome: z.enum(['verified', 'wrong', 'expired']), triesLeft: z.int() });
type Verified = z.infer<typeof verified>;


/**
 * Shows that text messages to the number are read, by the code that was sent there. Five tries, ten minutes by the database's clock; a wrong
 * code is an answer, so that its try stays counted.
 * Events: phone.changed. Errors: unauthenticated, not_found, conflict when somebody else confirmed the number.
 */
export const verifyPhone = defineCommand({
  name: 'phone.verify',
  summary: 'Confirm the number by the code that was sent there.',
  input: z.object({ code: phoneCode }),
  output: verified,
  permission: 'notification.list',
  events: [phoneChanged],
  async run(tx, { code }): Promise<Verified> {
    tx.authorise(notificationPolicy, 'notification.list', {});
    const userId = signedInUser(tx);
    const row = await tx.db.selectFrom('phone').selectAll().where('user_id', '=', userId).forUpdate().executeTakeFirst();
    if (row === undefined) throw notFound('phone', userId);
    if (row.verified_at !== null) return { outcome: 'verified', triesLeft: 0 };
    if (row.code_hash === null || row.code_expires_at === null || row.code_expires_at <= tx.now || row.tries >= mostTries) return { outcome: 'expired', triesLeft: 0 };
    const isRight = timingSafeEqual(hashOfSecret(`${row.id}:${code}`), row.code_hash);
    if (!isRight) {
      await tx.db.updateTable('phone').set({ tries: row.tries + 1 }).where('id', '=', row.id).execute();
      return { outcome: 'wrong', triesLeft: mostTries - row.tries - 1 };
    }
    const taken = await tx.db.selectFrom('phone').select('id').where('number', '=', row.number).where('verified_at', 'is not', null).executeTakeFirst();
    if (taken !== undefined) throw new DomainError('conflict', 'Another account gets its text messages at this number. Take it away there first.');
    const version = row.version + 1;
    await tx.db.updateTable('phone').set({ verified_at: tx.now, code_hash: null, code_expires_at: null, version }).where('id', '=', row.id).execute();
    tx.append(phoneChanged, { aggregateId: row.id, aggregateVersion: version, organisationId: null, data: { step: 'verified', userId } });
    return { outcome: 'verified', triesLeft: 0 };
  },
});
