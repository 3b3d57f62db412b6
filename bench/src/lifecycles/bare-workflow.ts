import { proxyActivities, sleep } from '@temporalio/workflow';

interface BareActivities {
  /** Milliseconds until something is due, null when nothing more will be. */
  look(id: string): Promise<number | null>;
}

const { look } = proxyActivities<BareActivities>({ startToCloseTimeout: '30 seconds' });

/** The shape of a lifecycle with nothing in it: ask, wait, ask again, end. */
export async function bare(id: string): Promise<void> {
  for (let inMs = await look(id); inMs !== null; inMs = await look(id)) await sleep(Math.max(1_000, inMs));
}
