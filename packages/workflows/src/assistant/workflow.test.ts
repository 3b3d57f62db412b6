import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTimeSkipping, timeSkipping, withWorker } from '../../testing/environment';

describe.skipIf(timeSkipping.path === undefined)('assistant workflow', () => {
  let env: TestWorkflowEnvironment;
  beforeAll(async () => { env = await startTimeSkipping(); });
  afterAll(() => env.teardown());

  it('goes on until nothing waits, and hears what comes while it is at work', async () => {
    let steps = 0;
    await withWorker(env, 'assistant-a', {
      async sayWhatWaits() {
        steps += 1;
        if (steps === 1) return { done: 4, left: 2 };
        // Asked while the last of it was being said.
        if (steps === 2) await env.client.workflow.getHandle('assistant-a').signal('asked');
        return { done: 2, left: 0 };
      },
    }, () => env.client.workflow.execute('assistant', { taskQueue: 'assistant-a', workflowId: 'assistant-a', args: [{ organisationId: 'a' }] }));
    expect(steps).toBe(3);
  });
});
