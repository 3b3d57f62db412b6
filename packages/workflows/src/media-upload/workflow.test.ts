import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTimeSkipping, timeSkipping, withWorker } from '../../testing/environment';
import type { MediaUploadActivities } from '../contracts';

const minute = 60_000;

/** Files that take a step each, in batches of two. */
class Pile {
  readonly stepsAt: number[] = [];
  constructor(private readonly clock: () => Promise<number>, public left: number) {}

  readonly activities: MediaUploadActivities = {
    processSome: async () => {
      this.stepsAt.push(await this.clock());
      const settled = Math.min(2, this.left);
      this.left -= settled;
      return { settled, left: this.left, dueInMs: this.left === 0 ? null : 0 };
    },
  };
}

describe.skipIf(timeSkipping.path === undefined)('media upload workflow', () => {
  let env: TestWorkflowEnvironment;
  beforeAll(async () => { env = await startTimeSkipping(); });
  afterAll(() => env.teardown());

  const clock = () => env.currentTimeMs();
  const options = (name: string) => ({ taskQueue: name, workflowId: `media-upload-${name}`, args: [{ uploadId: name, recordId: 'listing', organisationId: null }] as const });

  it('goes on until nothing is left', async () => {
    const pile = new Pile(clock, 5);
    await withWorker(env, 'pile', pile.activities, () => env.client.workflow.execute('mediaUpload', { ...options('pile'), args: [...options('pile').args] }));
    expect(pile.stepsAt).toHaveLength(3);
  });

  it('waits for what a dead worker still has, and takes it when its time is over', async () => {
    const started = await clock();
    const waits: number[] = [];
    const activities: MediaUploadActivities = {
      async processSome() {
        const elapsed = (await clock()) - started;
        waits.push(Math.round(elapsed / minute));
        return elapsed < 3 * minute ? { settled: 0, left: 1, dueInMs: 3 * minute - elapsed } : { settled: 1, left: 0, dueInMs: null };
      },
    };
    await withWorker(env, 'dead', activities, () => env.client.workflow.execute('mediaUpload', { ...options('dead'), args: [...options('dead').args] }));
    expect(waits).toEqual([0, 3]);
  });

  it('hears of a file that arrives while it waits', async () => {
    let left = 1;
    let isFree = false;
    const steps: number[] = [];
    const started = await clock();
    const activities: MediaUploadActivities = {
      async processSome() {
        steps.push(Math.round(((await clock()) - started) / minute));
        if (!isFree) return { settled: 0, left, dueInMs: 60 * minute };
        const settled = left;
        left = 0;
        return { settled, left, dueInMs: null };
      },
    };
    await withWorker(env, 'news', activities, async () => {
      const handle = await env.client.workflow.start('mediaUpload', { ...options('news'), args: [...options('news').args] });
      await env.sleep('5 minutes');
      left += 1;
      isFree = true;
      await handle.signal('arrived');
      await handle.result();
    });
    expect(steps).toEqual([0, 5]);
  });

  it('starts again for a file that arrives after its end', async () => {
    const pile = new Pile(clock, 1);
    await withWorker(env, 'again', pile.activities, async () => {
      const signalled = () => env.client.workflow.signalWithStart('mediaUpload', { ...options('again'), args: [...options('again').args], signal: 'arrived', signalArgs: [] });
      await (await signalled()).result();
      pile.left = 1;
      await (await signalled()).result();
    });
    expect(pile.left).toBe(0);
  });

  it('waits out a store that is away for a while', async () => {
    const started = await clock();
    let attempts = 0;
    const activities: MediaUploadActivities = {
      async processSome() {
        attempts += 1;
        if ((await clock()) - started < 10 * minute) throw new Error('The file store is not available.');
        return { settled: 1, left: 0, dueInMs: null };
      },
    };
    await withWorker(env, 'away', activities, () => env.client.workflow.execute('mediaUpload', { ...options('away'), args: [...options('away').args] }));
    expect(attempts).toBeGreaterThan(10);
  });
});
