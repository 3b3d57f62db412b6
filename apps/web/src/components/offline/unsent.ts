import { deliverKept } from './deliver';
import { keptBy } from './outbox';

/** Tries once more to send what somebody wrote on this device, and answers how much is left. */
export async function sendWhatWaits(userId: string): Promise<number> {
  await deliverKept();
  return (await keptBy(userId)).length;
}
