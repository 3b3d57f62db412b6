import { continueAsNew, proxyActivities, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import type { AssistantActivities, AssistantInput } from '../contracts';
import { asked } from './messages';

const { sayWhatWaits } = proxyActivities<AssistantActivities>({
  startToCloseTimeout: '6 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Does what waits for one organisation's assistant, some at a time, until nothing does. A slow answer keeps nobody else's waiting: each organisation has a workflow of its own. */
export async function assistant(input: AssistantInput): Promise<void> {
  let hasNews = false;
  let done = 0;
  setHandler(asked, () => { hasNews = true; });
  for (;;) {
    hasNews = false;
    const progress = await sayWhatWaits(input);
    done += progress.done;
    setCurrentDetails(`${done} done, ${progress.left} left`);
    if (progress.left === 0 && !hasNews) return;
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof assistant>(input);
  }
}
