import { CancellationScope, condition, continueAsNew, proxyActivities, setCurrentDetails, setHandler, sleep, workflowInfo } from '@temporalio/workflow';
import type { WebhookActivities, WebhookInput } from '../contracts';
import { due } from './messages';

const { deliverSome } = proxyActivities<WebhookActivities>({
  startToCloseTimeout: '4 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const shortestWaitMs = 1_000;

/** Sends what one webhook is told, in batches, waiting out a receiver that is away, until each was taken or given up. What is queued meanwhile wakes it. */
export async function webhook(input: WebhookInput): Promise<void> {
  let hasNews = false;
  let sent = 0;
  setHandler(due, () => { hasNews = true; });
  for (;;) {
    hasNews = false;
    const progress = await deliverSome(input);
    sent += progress.sent;
    setCurrentDetails(`${sent} taken, ${progress.left} left`);
    if (progress.left === 0 && !hasNews) return;
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof webhook>(input);
    if (progress.dueInMs !== 0) await newsOrTime(Math.max(shortestWaitMs, progress.dueInMs ?? shortestWaitMs), () => hasNews);
  }
}

async function newsOrTime(waitMs: number, hasNews: () => boolean): Promise<void> {
  if (hasNews()) return;
  await CancellationScope.cancellable(async () => {
    await Promise.race([sleep(waitMs, { summary: 'next attempt' }), condition(hasNews)]);
    CancellationScope.current().cancel();
  });
}
