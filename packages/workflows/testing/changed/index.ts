import { proxyActivities, sleep } from '@temporalio/workflow';
import type { AssistantActivities, AssistantInput, DeliveryActivities, DeliveryInput, LifecycleActivities, LifecycleInput, MediaUploadActivities, MediaUploadInput, WebhookActivities, WebhookInput } from '../../src/contracts';

/** The workflows as a careless change would leave them: with a step more than the runs that are under way have taken. */
const { wake } = proxyActivities<LifecycleActivities>({ startToCloseTimeout: '30 seconds' });
const { sendSome } = proxyActivities<DeliveryActivities>({ startToCloseTimeout: '2 minutes' });
const { processSome } = proxyActivities<MediaUploadActivities>({ startToCloseTimeout: '10 minutes' });
const { deliverSome } = proxyActivities<WebhookActivities>({ startToCloseTimeout: '4 minutes' });
const { sayWhatWaits } = proxyActivities<AssistantActivities>({ startToCloseTimeout: '6 minutes' });

export async function lifecycle({ kind, id }: LifecycleInput): Promise<void> {
  await sleep('1 second');
  await wake({ kind, id });
}

export async function deliver(input: DeliveryInput): Promise<void> {
  await sleep('1 second');
  await sendSome(input);
}

export async function mediaUpload({ uploadId }: MediaUploadInput): Promise<void> {
  await sleep('1 second');
  await processSome({ uploadId });
}

export async function webhook(input: WebhookInput): Promise<void> {
  await sleep('1 second');
  await deliverSome(input);
}

export async function assistant(input: AssistantInput): Promise<void> {
  await sleep('1 second');
  await sayWhatWaits(input);
}
