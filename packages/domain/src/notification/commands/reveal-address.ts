import { defineCommand, type Scope } from '@lintel/db';
import { notFound, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, writtenText } from '../../fields';
import { addressRevealed } from '../events';
import { notificationPolicy } from '../policy';

const of = z.enum(['delivery', 'suppressed_address']);

/**
 * Shows one address that lists mask: where a message without an account went, or an address that is not written to. Who looked and why is in the log before the answer is given.
 * Events: address.revealed. Errors: forbidden, not_found (also for a message to somebody with an account: `person.reveal` shows how they are reached).
 */
export const revealAddress = defineCommand({
  name: 'notification.revealAddress',
  summary: 'Show one address that lists mask, for a reason.',
  input: z.object({ recordType: of, recordId: id, reason: writtenText(500).pipe(z.string().min(3, 'must say why')) }),
  output: z.object({ address: z.string() }),
  permission: 'notification.reveal',
  events: [addressRevealed],
  secretAnswer: true,
  async run(tx, { recordType, recordId, reason }) {
    tx.authorise(notificationPolicy, 'notification.reveal', {});
    const address = await addressOf(tx, recordType, recordId);
    if (address === undefined) throw notFound(recordType, recordId);
    tx.append(addressRevealed, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: null, data: { recordType, recordId }, reason });
    return { address };
  },
});

async function addressOf({ db }: Scope, recordType: z.infer<typeof of>, recordId: string): Promise<string | undefined> {
  if (recordType === 'suppressed_address') return (await db.selectFrom('suppressed_address').select('address').where('id', '=', recordId).executeTakeFirst())?.address;
  const delivery = await db.selectFrom('delivery').select('address').where('id', '=', recordId).where('user_id', 'is', null).executeTakeFirst();
  return delivery?.address ?? undefined;
}
