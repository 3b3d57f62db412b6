import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTimeSkipping, timeSkipping, withWorker } from '../../testing/environment';
import type { LifecycleActivities, NextDeadline, WakeAnswer } from '../contracts';

const day = 86_400_000;

/** A record with a plan: deadlines by days from its start, by the server's skipped clock. */
class PlannedRecord {
  readonly wakes: { readonly at: number; readonly fired: string }[] = [];
  private start: number | undefined;

  constructor(private plan: { readonly day: number; readonly kind: string }[], private readonly clock: () => Promise<number>, public version = 1) {}

  readonly activities: LifecycleActivities = {
    wake: async () => {
      const now = await this.clock();
      this.start ??= now;
      const elapsed = now - this.start;
      const due = this.plan.filter((p) => p.day * day <= elapsed);
      this.plan = this.plan.filter((p) => p.day * day > elapsed);
      for (const p of due) this.wakes.push({ at: Math.round(elapsed / day), fired: p.kind });
      return this.answer(elapsed);
    },
  };

  /** A command of somebody else's: the plan is another one. */
  replan(plan: { readonly day: number; readonly kind: string }[]): void {
    this.plan = plan;
    this.version += 1;
  }

  private answer(elapsed: number): WakeAnswer {
    const first = this.plan.toSorted((a, b) => a.day - b.day)[0];
    const next: NextDeadline | null =
      first === undefined ? null : { kind: first.kind, slot: '', dueAt: new Date((this.start ?? 0) + first.day * day).toISOString(), inMs: first.day * day - elapsed };
    return { version: this.version, state: 'Active', isFinal: false, next };
  }
}

describe.skipIf(timeSkipping.path === undefined)('lifecycle workflow', () => {
  let env: TestWorkflowEnvironment;
  beforeAll(async () => { env = await startTimeSkipping(); });
  afterAll(() => env.teardown());

  const clock = () => env.currentTimeMs();
  const input = (id: string) => ({ kind: 'listing' as const, id, organisationId: null, version: 1 });

  it('wakes at each deadline of ninety days and ends when nothing is left', async () => {
    const record = new PlannedRecord([{ day: 76, kind: '14d' }, { day: 83, kind: '7d' }, { day: 89, kind: '1d' }, { day: 90, kind: 'expiry' }], clock);
    await withWorker(env, 'ninety', record.activities, () => env.client.workflow.execute('lifecycle', { taskQueue: 'ninety', workflowId: 'ninety', args: [input('a')] }));
    expect(record.wakes).toEqual([{ at: 76, fired: '14d' }, { at: 83, fired: '7d' }, { at: 89, fired: '1d' }, { at: 90, fired: 'expiry' }]);
  });

  it('hears of a change while it waits and waits for the new date instead', async () => {
    const record = new PlannedRecord([{ day: 30, kind: 'expiry' }], clock);
    await withWorker(env, 'moved', record.activities, async () => {
      const handle = await env.client.workflow.start('lifecycle', { taskQueue: 'moved', workflowId: 'moved', args: [input('b')] });
      await env.sleep('10 days');
      record.replan([{ day: 60, kind: 'expiry' }]);
      await handle.signal('changed', { version: record.version });
      await handle.result();
    });
    expect(record.wakes).toEqual([{ at: 60, fired: 'expiry' }]);
  });

  it('ends early when a signal says that nothing is left to wait for', async () => {
    const record = new PlannedRecord([{ day: 30, kind: 'expiry' }], clock);
    await withWorker(env, 'ended', record.activities, async () => {
      const handle = await env.client.workflow.start('lifecycle', { taskQueue: 'ended', workflowId: 'ended', args: [input('c')] });
      await env.sleep('1 day');
      record.replan([]);
      await handle.signal('changed', { version: record.version });
      await handle.result();
    });
    expect(record.wakes).toEqual([]);
  });

  it('ignores signals that come twice, late or out of order', async () => {
    const record = new PlannedRecord([{ day: 5, kind: 'expiry' }], clock, 7);
    let asked = 0;
    const activities: LifecycleActivities = { wake: (r) => { asked += 1; return record.activities.wake(r); } };
    await withWorker(env, 'late', activities, async () => {
      const handle = await env.client.workflow.start('lifecycle', { taskQueue: 'late', workflowId: 'late', args: [input('d')] });
      await env.sleep('1 day');
      for (const version of [3, 7, 7, 2]) await handle.signal('changed', { version });
      await handle.result();
    });
    expect(asked).toBe(2);
    expect(record.wakes).toEqual([{ at: 5, fired: 'expiry' }]);
  });
});
