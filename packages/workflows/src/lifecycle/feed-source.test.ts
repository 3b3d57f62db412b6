import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTimeSkipping, timeSkipping, withWorker } from '../../testing/environment';
import type { LifecycleActivities, WakeAnswer } from '../contracts';

const minute = 60_000;

/** A source that is asked every hour and fails the first times; by the server's skipped clock. */
class HourlySource {
  readonly askedAt: number[] = [];
  dueAt: number | null = null;
  version = 1;
  state: 'active' | 'paused' | 'deleted' = 'active';

  constructor(private readonly clock: () => Promise<number>, private failures: number) {}

  readonly activities: LifecycleActivities = {
    wake: async (): Promise<WakeAnswer> => {
      const now = await this.clock();
      this.dueAt ??= this.state === 'active' ? now : null;
      if (this.state === 'active' && this.dueAt !== null && this.dueAt <= now) {
        this.askedAt.push(now);
        this.failures -= 1;
        this.version += 1;
        this.dueAt = now + (this.failures >= 0 ? 2 ** (this.askedAt.length - 1) : 60) * minute;
      }
      const isFinal = this.state === 'deleted';
      const next = isFinal || this.dueAt === null ? null : { kind: 'replicate', slot: '', dueAt: new Date(this.dueAt).toISOString(), inMs: this.dueAt - now };
      return { version: this.version, state: this.state, isFinal, next };
    },
  };

  move(state: HourlySource['state']): { readonly version: number } {
    this.state = state;
    this.dueAt = null;
    return { version: (this.version += 1) };
  }

  get gapsInMinutes(): readonly number[] {
    return this.askedAt.slice(1).map((at, index) => Math.round((at - (this.askedAt[index] ?? 0)) / minute));
  }
}

describe.skipIf(timeSkipping.path === undefined)('a source of listings', () => {
  let env: TestWorkflowEnvironment;
  beforeAll(async () => { env = await startTimeSkipping(); });
  afterAll(() => env.teardown());

  it('is asked every hour for a day, sooner after a failure, not while it is paused, and never after its end', async () => {
    const source = new HourlySource(() => env.currentTimeMs(), 3);
    await withWorker(env, 'source', source.activities, async () => {
      const handle = await env.client.workflow.start('lifecycle', {
        taskQueue: 'source', workflowId: 'feed_source-a', args: [{ kind: 'feed_source', id: 'a', organisationId: null, version: 1 }],
      });
      await env.sleep('4 hours');
      // Three failures, a minute, two and four apart; then every hour.
      expect(source.gapsInMinutes.slice(0, 5)).toEqual([1, 2, 4, 60, 60]);
      await handle.signal('changed', source.move('paused'));
      // A pause leaves nothing to wait for: the workflow ends, and the resuming event starts another of the same id.
      await handle.result();
      const asked = source.askedAt.length;
      await env.sleep('3 days');
      expect(source.askedAt).toHaveLength(asked);
      const version = source.move('active');
      const again = await env.client.workflow.signalWithStart('lifecycle', {
        taskQueue: 'source', workflowId: 'feed_source-a', signal: 'changed', signalArgs: [version], args: [{ kind: 'feed_source', id: 'a', organisationId: null, version: version.version }],
      });
      await env.sleep('20 hours');
      expect(source.askedAt.length - asked).toBe(20);
      await again.signal('changed', source.move('deleted'));
      await again.result();
    });
  });
});
