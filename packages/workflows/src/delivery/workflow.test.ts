import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTimeSkipping, timeSkipping, withWorker } from '../../testing/environment';
import type { DeliveryActivities } from '../contracts';

describe.skipIf(timeSkipping.path === undefined)('delivery workflow', () => {
  let env: TestWorkflowEnvironment;
  beforeAll(async () => { env = await startTimeSkipping(); });
  afterAll(() => env.teardown());

  it('waits out a mail server that is away for hours, and ends when nothing is left', async () => {
    const hour = 3_600_000;
    const calls: number[] = [];
    const started = await env.currentTimeMs();
    let left = 120;
    const activities: DeliveryActivities = {
      async sendSome() {
        const elapsed = (await env.currentTimeMs()) - started;
        calls.push(Math.round(elapsed / hour));
        if (elapsed < 5 * hour) return { sent: 0, left, dueInMs: hour };
        const sent = Math.min(50, left);
        left -= sent;
        return { sent, left, dueInMs: left === 0 ? null : 0 };
      },
    };
    await withWorker(env, 'delivery', activities, () => env.client.workflow.execute('deliver', { taskQueue: 'delivery', workflowId: 'delivery-a', args: [{ batchId: 'a' }] }));
    expect(calls).toEqual([0, 1, 2, 3, 4, 5, 5, 5]);
  });
});
