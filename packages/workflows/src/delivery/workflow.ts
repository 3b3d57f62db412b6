import { continueAsNew, proxyActivities, setCurrentDetails, sleep, workflowInfo } from '@temporalio/workflow';
import type { DeliveryActivities, DeliveryInput } from '../contracts';

const { sendSome } = proxyActivities<DeliveryActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const shortestWaitMs = 1_000;

/** Sends one event's messages: in batches, waiting out a mail server that is away, until each was sent or given up. */
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
