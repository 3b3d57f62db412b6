import { z, type ZodType } from 'zod';
import { id } from '../fields';

/** A value that operators may change while everything runs. */
export interface Setting<Value = unknown> {
  /** `<group>.<name>`; the words for it stand in the message catalogue under the same path. */
  readonly key: string;
  readonly schema: ZodType<Value>;
  /** What counts while nobody has chosen otherwise. */
  readonly default: Value;
}

function define<Value>(key: string, schema: ZodType<Value>, value: Value): Setting<Value> {
  return { key, schema, default: schema.parse(value) };
}

const whole = (least: number, most: number) => z.int().min(least).max(most);
const noRepeats = (days: readonly number[]) => new Set(days).size === days.length;

export const announcement = z.object({
  text: z.string().trim().max(200).describe('Shown above every page; empty: nothing is shown'),
  tone: z.enum(['note', 'caution']),
});

export type Announcement = z.infer<typeof announcement>;

/** Whom a feature is for: these organisations, and this share of the others. */
export const rollout = z.object({
  share: whole(0, 100).describe('per cent, drawn by a hash: who is in stays in while it grows'),
  organisations: z.array(id).max(200).describe('always in'),
});
export type Rollout = z.infer<typeof rollout>;

/** Every setting there is. Each is read in the transaction that it rules, so that a change counts from the next command on. */
export const settings = {
  reviewHours: define('listing.review_hours', whole(1, 80).describe('working hours'), 8),
  reminderDays: define('listing.reminder_days', z.array(whole(1, 90)).min(1).max(5).refine(noRepeats, 'must not repeat a day').describe('days before a contract ends'), [14, 7, 1]),
  staleDays: define('listing.stale_days', whole(7, 365).describe('days'), 30),
  firstResponseHours: define('inquiry.first_response_hours', whole(1, 40).describe('working hours'), 4),
  licenceReviewHours: define('licence.review_hours', whole(1, 80).describe('working hours'), 16),
  alertGapMinutes: define('saved_search.gap_minutes', whole(1, 1_440).describe('minutes'), 5),
  lagSeconds: define('alert.lag_seconds', whole(1, 3_600).describe('seconds'), 60),
  errorPercent: define('alert.error_percent', z.number().min(0.1).max(100).describe('per cent of all answers'), 1),
  backupHours: define('backup.every_hours', whole(0, 168).describe('hours; 0: none are made by themselves'), 24),
  backupsKept: define('backup.keep', whole(1, 100).describe('backups'), 7),
  exportDays: define('privacy.export_days', whole(1, 30).describe('days a copy of personal data can be fetched'), 7),
  graceDays: define('privacy.grace_days', whole(0, 90).describe('days an account can still come back'), 30),
  announcement: define<Announcement>('site.announcement', announcement, { text: '', tone: 'note' }),
} as const;

export interface Flag extends Setting<Rollout> {
  /** What the share is a share of. */
  readonly of: 'people' | 'organisations';
}

function flag(name: string, of: Flag['of']): Flag {
  return { ...define(`flag.${name}`, rollout, { share: 100, organisations: [] }), of };
}

/** Features that are brought to people step by step. A flag is a setting like any other: with history, difference and rollback. */
export const flags = {
  insights: flag('insights', 'organisations'),
  similarHomes: flag('similar_homes', 'people'),
} as const;
export type FlagName = keyof typeof flags;

const all: readonly Setting[] = [...Object.values(settings), ...Object.values(flags)];

export const settingByKey: ReadonlyMap<string, Setting> = new Map(all.map((setting) => [setting.key, setting]));
