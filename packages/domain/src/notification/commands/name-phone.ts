import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { phoneNumber } from '../contract';
import { notificationQueued, phoneChanged } from '../events';
import { notificationPolicy } from '../policy';
import { queueNotice } from '../queue';

const codesAnHour = 3;
const hourMs = 3_600_000;

/**
 * Names the number one wants text messages at, and has a code sent there. Until the code came back nothing else goes to it. Three codes an hour at
 * most, since each costs money and may ring at a stranger's.
 * Events: phone.changed, notification.queued. Errors: unauthenticated, invalid_input, rate_limited.
 */
export const namePhone = defineCommand({
  name: 'phone.name',
  summary: 'Name the number for text messages and have a code sent there.',
  input: z.object({ number: phoneNumber }),
  output: z.object({ number: z.string(), isVerified: z.literal(false) }),
  permission: 'notification.list',
  events: [phoneChanged, notificationQueued],
  async run(tx, { number }) {
    tx.authorise(notificationPolicy, 'notification.list', {});
    const userId = signedInUser(tx);
    await tx.lock(`phone ${userId}`);
    const before = await tx.db.selectFrom('phone').selectAll().where('user_id', '=', userId).forUpdate().executeTakeFirst();
    const isNewHour = before === undefined || tx.now.getTime() - before.codes_since.getTime() >= hourMs;
    const codes = isNewHour ? 1 : before.codes + 1;
    if (codes > codesAnHour) throw new DomainError('rate_limited', 'Three codes were sent within the hour. Wait a while.', { retryAfterSeconds: Math.ceil(((before?.codes_since ?? tx.now).getTime() + hourMs - tx.now.getTime()) / 1_000) });
    const id = before?.id ?? uuidv7();
    const version = (before?.version ?? 0) + 1;
    const named = { number, verified_at: null, code_hash: null, code_expires_at: null, tries: 0, codes, codes_since: isNewHour ? tx.now : before.codes_since, version };
    await tx.db.insertInto('phone').values({ id, user_id: userId, ...named }).onConflict((oc) => oc.column('user_id').doUpdateSet(named)).execute();
    const eventId = tx.append(phoneChanged, { aggregateId: id, aggregateVersion: version, organisationId: null, data: { step: 'named', userId } });
    await queueNotice(tx, { id: eventId, organisationId: null }, { kind: 'phone_code', recordType: 'phone', recordId: id, params: {}, to: [{ userId: null, address: number }] });
    return { number, isVerified: false as const };
  },
});
