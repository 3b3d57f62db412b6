import { continueAsNew, proxyActivities, setCurrentDetails, sleep, workflowInfo } from '@temporalio/workflow';
import type { DeliveryActivities, DeliveryInput } from '../contracts';

const { sendSome } = proxyActivities<DeliveryActivities>({
  startToCloseTimeout: '5 minutes',
  // A worker that died is noticed by its silence, not by the longest a batch may take.
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const shortestWaitMs = 1_000;

/**
 * Sends the messages of one event, or of one moment that messages were held until: in batches, waiting for that moment, for the end of somebody's quiet hours
 * and for a mail server that is away, until each was sent, suppressed or given up.
 */
export async function deliver(input: DeliveryInput): Promise<void> {
  let sent = 0;
  for (;;) {
    const progress = await sendSome(input);
    sent += progress.sent;
    setCurrentDetails(`${sent} sent, ${progress.left} left`);
    if (progress.left === 0) return;
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof deliver>(input);
    if (progress.sent === 0) await sleep(Math.max(shortestWaitMs, progress.dueInMs ?? shortestWaitMs), { summary: 'next attempt' });
  }
}
