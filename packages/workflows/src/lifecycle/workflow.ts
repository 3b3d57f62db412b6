import {
  CancellationScope, condition, continueAsNew, proxyActivities, setCurrentDetails, setHandler, sleep, upsertSearchAttributes, workflowInfo,
} from '@temporalio/workflow';
import type { LifecycleActivities, LifecycleInput } from '../contracts';
import { changed, waitingFor } from './messages';
import { attributesOf } from './search-attributes';
import { LifecycleState } from './state';

const { wake } = proxyActivities<LifecycleActivities>({
  startToCloseTimeout: '30 seconds',
  // For ever: a database that is away for a night costs a night, not a deadline.
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/** A copy of everything held on a person takes a while; a worker that died making it is noticed by its silence. */
const { wake: wakeAtLength } = proxyActivities<LifecycleActivities>({
  startToCloseTimeout: '2 hours', heartbeatTimeout: '15 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/**
 * Keeps the deadlines of one record: asks it what is due, waits for the next, listens for changes meanwhile, ends when nothing more
 * will happen by itself. What happens at a deadline is the command's business.
 */
export async function lifecycle(input: LifecycleInput): Promise<void> {
  const state = new LifecycleState(input);
  setHandler(changed, ({ version }) => { state.hear(version); });
  setHandler(waitingFor, () => state.view);
  for (;;) {
    state.ask();
    state.take(await (input.kind === 'personal_export' ? wakeAtLength : wake)({ kind: input.kind, id: input.id }));
    setCurrentDetails(`${state.view.state}, version ${state.view.version}; waits for ${state.summary}`);
    upsertSearchAttributes(attributesOf(input, state.view));
    if (state.isOver) return;
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof lifecycle>(state.carry());
    await newsOrDeadline(state);
  }
}

/** Waits for whichever comes first; the timer that lost is cancelled. */
async function newsOrDeadline(state: LifecycleState): Promise<void> {
  if (state.hasNews) return;
  await CancellationScope.cancellable(async () => {
    await Promise.race([sleep(state.waitMs, { summary: state.summary }), condition(() => state.hasNews)]);
    CancellationScope.current().cancel();
  });
}
