import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { CancellationScope, condition, continueAsNew, proxyActivities, setCurrentDetails, setHandler, sleep, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { type MediaUploadActivities, type MediaUploadInput, searchAttributeNames } from '../contracts';
import { arrived } from './messages';

const { processSome } = proxyActivities<MediaUploadActivities>({
  startToCloseTimeout: '10 minutes',
  // A worker that died is noticed by its silence.
  heartbeatTimeout: '2 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const shortestWaitMs = 1_000;
const keyword = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD);

/** Has the files of one upload processed as they arrive, until none is left: each was shown or rejected. A file that arrives later starts it again. */
export async function mediaUpload(input: MediaUploadInput): Promise<void> {
  let hasNews = false;
  let settled = 0;
  setHandler(arrived, () => { hasNews = true; });
  upsertSearchAttributes([
    { key: keyword(searchAttributeNames.kind), value: 'media_upload' }, { key: keyword(searchAttributeNames.record), value: input.recordId },
    { key: keyword(searchAttributeNames.organisation), value: input.organisationId },
  ]);
  for (;;) {
    hasNews = false;
    const progress = await processSome({ uploadId: input.uploadId });
    settled += progress.settled;
    setCurrentDetails(`${settled} processed, ${progress.left} left`);
    if (progress.left === 0 && !hasNews) return;
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof mediaUpload>(input);
    if (progress.settled === 0) await newsOrTime(Math.max(shortestWaitMs, progress.dueInMs ?? shortestWaitMs), () => hasNews);
  }
}

async function newsOrTime(waitMs: number, hasNews: () => boolean): Promise<void> {
  if (hasNews()) return;
  await CancellationScope.cancellable(async () => {
    await Promise.race([sleep(waitMs, { summary: 'files that a worker has' }), condition(hasNews)]);
    CancellationScope.current().cancel();
  });
}
