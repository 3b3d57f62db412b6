import type { NewDeadline } from '@lintel/db';

export const replicationKind = 'replicate';

/** Between asking a source, in minutes. */
export const intervalLimits = { least: 5, most: 10_080 } as const;

/** So many failures one after the other, and people are told; a refusal, which no waiting mends, tells them at once. */
export const alarmAfter = 3;

const minuteMs = 60_000;

interface Subject {
  readonly id: string;
  readonly organisation_id: string;
}

export function replicationDeadline(source: Subject, dueAt: Date, rule: { readonly name: 'feed_interval'; readonly minutes: number } | { readonly name: 'feed_retry'; readonly failures: number }): NewDeadline {
  return { aggregateType: 'feed_source', aggregateId: source.id, organisationId: source.organisation_id, kind: replicationKind, dueAt, rule };
}

/** When a source is asked next, counted from now. */
export function nextByInterval(source: Subject & { readonly interval_minutes: number | null }, now: Date): NewDeadline | undefined {
  const minutes = source.interval_minutes;
  return minutes === null ? undefined : replicationDeadline(source, new Date(now.getTime() + minutes * minuteMs), { name: 'feed_interval', minutes });
}

export interface Failure {
  /** With this one, one after the other. */
  readonly failures: number;
  readonly intervalMinutes: number;
  /** The source will never answer this: wrong address, wrong key. */
  readonly isRefused: boolean;
  /** What the source asked for. */
  readonly retryAfterSeconds: number | null;
}

/**
 * How long to wait after a failure, in milliseconds: a minute, then twice as long each time, never longer than the interval; after a refusal the
 * interval, for asking again sooner brings the same; never sooner than the source asked for.
 */
export function retryDelayMs({ failures, intervalMinutes, isRefused, retryAfterSeconds }: Failure): number {
  const minutes = isRefused ? intervalMinutes : Math.min(intervalMinutes, 2 ** Math.min(20, failures - 1));
  return Math.max(minutes * minuteMs, (retryAfterSeconds ?? 0) * 1_000);
}
