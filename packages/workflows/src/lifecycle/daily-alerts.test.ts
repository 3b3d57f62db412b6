import { localHourOn } from '@lintel/kernel';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTimeSkipping, timeSkipping, withWorker } from '../../testing/environment';
import type { LifecycleActivities, WakeAnswer } from '../contracts';

const day = 86_400_000;
const zone = 'America/Los_Angeles';

const offsetAt = (instant: number) => new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).format(instant).split(', ')[1] ?? '';
const onTheWall = (instant: number) => new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' }).format(instant);

/** The start of the first day from `now` on whose end the clocks of the zone differ from its beginning. */
function nextChangeOfClocks(now: number): number {
  for (let at = now; at < now + 400 * day; at += day) if (offsetAt(at) !== offsetAt(at + day)) return at;
  throw new Error(`Clocks do not change in ${zone}`);
}

/** A saved search that wants to hear every morning at eight; by the server's skipped clock. */
class MorningSearch {
  readonly alerts: number[] = [];
  private dueAt: number | undefined;
  private version = 1;
  private asked = 0;

  constructor(private readonly clock: () => Promise<number>, private readonly mornings: number) {}

  get wakes(): number {
    return this.asked;
  }

  readonly activities: LifecycleActivities = {
    wake: async (): Promise<WakeAnswer> => {
      this.asked += 1;
      const now = await this.clock();
      if (this.dueAt !== undefined && this.dueAt <= now) {
        this.alerts.push(this.dueAt);
        this.version += 1;
      }
      this.dueAt = this.nextMorning(now);
      const isFinal = this.alerts.length === this.mornings;
      const next = { kind: 'alert', slot: 'daily', dueAt: new Date(this.dueAt).toISOString(), inMs: this.dueAt - now };
      return { version: this.version, state: isFinal ? 'deleted' : 'daily', isFinal, next: isFinal ? null : next };
    },
  };

  private nextMorning(now: number): number {
    const today = localHourOn(new Date(now), 0, 8, zone).getTime();
    return today > now ? today : localHourOn(new Date(now), 1, 8, zone).getTime();
  }
}

describe.skipIf(timeSkipping.path === undefined)('daily alerts', () => {
  let env: TestWorkflowEnvironment;
  beforeAll(async () => { env = await startTimeSkipping(); });
  afterAll(() => env.teardown());

  it('come at eight on the wall, once each morning, before and after the clocks change', async () => {
    const change = nextChangeOfClocks(await env.currentTimeMs());
    await env.sleep(Math.max(1_000, change - 2 * day - (await env.currentTimeMs())));
    const search = new MorningSearch(() => env.currentTimeMs(), 7);
    await withWorker(env, 'mornings', search.activities, () =>
      env.client.workflow.execute('lifecycle', {
        taskQueue: 'mornings', workflowId: 'mornings', args: [{ kind: 'saved_search', id: 'a', organisationId: null, version: 1 }],
      }));
    expect(search.alerts.map(onTheWall)).toEqual(Array.from({ length: 7 }, () => '08:00'));
    expect(new Set(search.alerts.map(offsetAt)).size).toBe(2);
    const gaps = search.alerts.slice(1).map((at, index) => (at - (search.alerts[index] ?? 0)) / 3_600_000);
    expect(gaps.toSorted((a, b) => Math.abs(a - 24) - Math.abs(b - 24))).toEqual([24, 24, 24, 24, 24, expect.toSatisfy((hours: number) => hours === 23 || hours === 25)]);
    // Asked once at the start and once a morning: no timer fired early, none twice.
    expect(search.wakes).toBe(8);
  });
});
