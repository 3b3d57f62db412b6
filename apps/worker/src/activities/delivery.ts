import type { Executor } from '@lintel/db';
import { claimDeliveries, countUndelivered, dropBrowsers, settleDelivery } from '@lintel/domain/notification';
import type { RequestContext } from '@lintel/kernel';
import type { DeliveryActivities } from '@lintel/workflows/contracts';
import { Context } from '@temporalio/activity';
import { asFailure, activityContext } from './context';
import { type Outgoing, sendMessage, type SendingPorts } from './send-message';

export interface DeliveryPorts extends SendingPorts {
  readonly executor: Executor;
  /** Where the app answers; links in messages lead there. */
  readonly appUrl: string;
  /** How long a worker may keep what it took; 120 when left out. */
  readonly claimSeconds?: number;
}

/** So many that one batch ends well before its claim does, however slow the other side. */
const batchSize = 40;
/** As many as the mailer has connections, and one that waits. */
const atOnce = 4;
const heartbeatMs = 2_000;

/** The activities of delivery workflows: take some, send each, keep how it ended. */
export function deliveryActivities(ports: DeliveryPorts): DeliveryActivities {
  const { executor, appUrl, claimSeconds } = ports;
  return {
    sendSome: ({ batchId }) =>
      asFailure(async () => {
        const context = activityContext();
        const beat = setInterval(() => { Context.current().heartbeat(); }, heartbeatMs);
        try {
          const { claimed } = await executor.execute(claimDeliveries, { batchId, most: batchSize, appUrl, ...(claimSeconds === undefined ? {} : { claimSeconds }) }, context);
          const waiting = [...claimed];
          let sent = 0;
          const work = async () => {
            for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) if (await sendAndSettle(ports, message, context)) sent += 1;
          };
          await Promise.all(Array.from({ length: atOnce }, work));
          return { sent, ...(await executor.ask(countUndelivered, { batchId }, context)) };
        } finally {
          clearInterval(beat);
        }
      }),
  };
}

async function sendAndSettle(ports: DeliveryPorts, message: Outgoing, context: RequestContext): Promise<boolean> {
  const { outcome, code, providerRef, goneBrowsers } = await sendMessage(ports, message);
  if (goneBrowsers.length > 0) await ports.executor.execute(dropBrowsers, { ids: [...goneBrowsers] }, context);
  await ports.executor.execute(settleDelivery, { id: message.id, attempt: message.attempt, outcome, code, providerRef }, context);
  return outcome === 'sent';
}
