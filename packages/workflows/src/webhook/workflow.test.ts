import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTimeSkipping, timeSkipping, withWorker } from '../../testing/environment';
import type { WebhookActivities } from '../contracts';

const hour = 3_600_000;

describe.skipIf(timeSkipping.path === undefined)('webhook workflow', () => {
  let env: TestWorkflowEnvironment;
  beforeAll(async () => { env = await startTimeSkipping(); });
  afterAll(() => env.teardown());

  const run = (name: string, activities: WebhookActivities) => withWorker(env, name, activities, () =>
    env.client.workflow.execute('webhook', { taskQueue: name, workflowId: name, args: [{ webhookId: name }] }));

  it('asks again when it was told something would be due, for three days', async () => {
    const started = await env.currentTimeMs();
    const asked: number[] = [];
    const waits = [5_000, 300_000, 2 * hour, 24 * hour, 45 * hour];
    await run('webhook-a', {
      async deliverSome() {
        asked.push(Math.round(((await env.currentTimeMs()) - started) / hour));
        const dueInMs = waits[asked.length - 1];
        return dueInMs === undefined ? { sent: 1, left: 0, dueInMs: null } : { sent: 0, left: 1, dueInMs };
      },
    });
    expect(asked).toEqual([0, 0, 0, 2, 26, 71]);
  });

  it('does not wait while more is due, and wakes when something is queued while it waits', async () => {
    let asked = 0;
    let wokeAfterMs = 0;
    const started = await env.currentTimeMs();
    await run('webhook-b', {
      async deliverSome() {
        asked += 1;
        if (asked <= 2) return { sent: 20, left: 5, dueInMs: 0 };
        if (asked === 3) {
          await env.client.workflow.getHandle('webhook-b').signal('due');
          return { sent: 0, left: 5, dueInMs: 20 * hour };
        }
        wokeAfterMs = (await env.currentTimeMs()) - started;
        return { sent: 5, left: 0, dueInMs: null };
      },
    });
    expect(asked).toBe(4);
    expect(wokeAfterMs).toBeLessThan(hour);
  });
});
