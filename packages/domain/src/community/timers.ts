import type { NewDeadline } from '@lintel/db';
import type { MuteRow, PostRow } from './store';

export const pollClose = 'poll_close';
export const eventNear = 'event_near';
export const muteEnd = 'mute_end';

const dayMs = 86_400_000;

export const postRef = (row: { readonly id: string }) => ({ type: 'post', id: row.id });
const ofPost = (row: PostRow) => ({ aggregateType: 'post', aggregateId: row.id, organisationId: row.organisation_id });

/** What a published post waits for: the end of its poll, the day before its event. */
export function postRows(row: PostRow, now: Date): readonly NewDeadline[] {
  const rows: NewDeadline[] = [];
  if (row.closes_at !== null && row.closes_at > now) rows.push({ ...ofPost(row), kind: pollClose, dueAt: row.closes_at, rule: { name: 'poll_close' } });
  const near = row.starts_at === null ? null : new Date(row.starts_at.getTime() - dayMs);
  if (near !== null && near > now) rows.push({ ...ofPost(row), kind: eventNear, dueAt: near, rule: { name: 'event_near', hours: 24 } });
  return rows;
}

export const muteRow = (row: MuteRow): NewDeadline => ({ aggregateType: 'mute', aggregateId: row.id, organisationId: row.organisation_id, kind: muteEnd, dueAt: row.until, rule: { name: 'mute_end' } });
