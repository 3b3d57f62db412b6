import { InvalidMail, type MailAddress, MailAmbiguous, type Mailer, MailUnavailable } from '@lintel/adapters/mail';
import type { Executor } from '@lintel/db';
import { claimDeliveries, countUndelivered, settleDelivery } from '@lintel/domain/notification';
import type { OutputOf } from '@lintel/kernel';
import type { DeliveryActivities } from '@lintel/workflows/contracts';
import { activityContext, asFailure } from './context';

export interface DeliveryPorts {
  readonly executor: Executor;
  readonly mailer: Mailer;
  readonly from: MailAddress;
  /** Where the app answers; links in mail lead there. */
  readonly appUrl: string;
}

type Claimed = OutputOf<typeof claimDeliveries>['claimed'][number];

interface Ending {
  readonly outcome: 'sent' | 'rejected' | 'deferred' | 'unavailable' | 'ambiguous';
  readonly code: string;
}

/** So many that one batch ends well before its claim does, however slow the server. */
const batchSize = 20;

/** The activities of delivery workflows: take some, send each, keep how it ended. */
export function deliveryActivities(ports: DeliveryPorts): DeliveryActivities {
  const { executor, appUrl } = ports;
  return {
    sendSome: ({ batchId }) =>
      asFailure(async () => {
        const context = activityContext();
        const { claimed } = await executor.execute(claimDeliveries, { batchId, most: batchSize, appUrl }, context);
        let sent = 0;
        for (const message of claimed) {
          const { outcome, code } = await send(ports, message);
          if (outcome === 'sent') sent += 1;
          await executor.execute(settleDelivery, { id: message.id, attempt: message.attempt, outcome, code }, context);
        }
        return { sent, ...(await executor.ask(countUndelivered, { batchId }, context)) };
      }),
  };
}

async function send({ mailer, from }: DeliveryPorts, { messageId, to, subject, text, html }: Claimed): Promise<Ending> {
  try {
    const result = await mailer.send({ messageId, from, to: { address: to }, subject, text, html, headers: { 'Auto-Submitted': 'auto-generated' } });
    return result.status === 'accepted' ? { outcome: 'sent', code: '' } : { outcome: result.status, code: String(result.code) };
  } catch (error) {
    if (error instanceof MailAmbiguous) return { outcome: 'ambiguous', code: 'answer_lost' };
    if (error instanceof MailUnavailable) return { outcome: 'unavailable', code: 'unreachable' };
    if (error instanceof InvalidMail) return { outcome: 'rejected', code: `invalid ${error.field}` };
    throw error;
  }
}
