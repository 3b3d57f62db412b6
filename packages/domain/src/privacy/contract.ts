import { z } from 'zod';
import { id, instant } from '../fields';
import { consentPurpose } from './purposes';

export { type ConsentPurpose, consentPurpose, currentWording } from './purposes';

export const consentPlace = z.enum(['registration', 'account', 'unsubscribe']);

export const consentView = z.object({
  purpose: consentPurpose,
  isGiven: z.boolean().describe('also no for a purpose whose words changed since'),
  wording: z.object({ edition: z.int(), text: z.string() }).describe('what is asked now'),
  history: z.array(z.object({ isGiven: z.boolean(), at: instant, place: consentPlace, locale: z.string(), edition: z.int(), text: z.string() })).describe('the newest first'),
});
export const consentList = z.object({ consents: z.array(consentView) });

export const consentChangeInput = z.object({
  changes: z.array(z.object({ purpose: consentPurpose, isGiven: z.boolean(), edition: z.int().positive().describe('the edition of the words the person read') })).min(1).max(10)
    .refine((changes) => new Set(changes.map(({ purpose }) => purpose)).size === changes.length, 'must name each purpose once'),
});

export const exportStatus = z.enum(['queued', 'building', 'ready', 'failed', 'expired']);
export const exportView = z.object({
  id, status: exportStatus, done: z.int(), total: z.int(), bytes: z.int().nullable(), sha256: z.string().nullable(), createdAt: instant, readyAt: instant.nullable(), expiresAt: instant.nullable(),
  fetchedAt: instant.nullable(), file: z.string().nullable().describe('where the file is fetched while it is there, in a session of its owner'),
});
/** To whoever ordered it: how far it is, and nothing by which to fetch it. */
export const exportSeen = exportView.omit({ file: true, sha256: true });
export const exportList = z.object({ exports: z.array(exportView), mayAskAt: instant.nullable().describe('null: now') });

export const deletionStatus = z.enum(['pending', 'erasing', 'done', 'cancelled']);
export const deletionView = z.object({ id, userId: id, status: deletionStatus, dueAt: instant, createdAt: instant, endedAt: instant.nullable(), version: z.int() });

/** What a deletion would do, said before it is asked for. */
export const deletionPlan = z.object({
  userId: id, graceDays: z.int(),
  goes: z.array(z.object({ table: z.string(), title: z.string(), rows: z.int() })),
  stays: z.array(z.object({ table: z.string(), title: z.string(), why: z.string(), rows: z.int() })),
  blockedBy: z.array(z.object({ role: z.string(), organisationId: id.nullable(), organisationName: z.string().nullable() })).describe('roles that must be given to somebody first'),
  current: deletionView.nullable(),
});

/** What somebody who answers for people's accounts sees of one person's. */
export const personPrivacy = z.object({
  userId: id,
  consents: z.array(consentView),
  exports: z.array(exportSeen).describe('the newest first, ten at most'),
  deletions: z.array(deletionView.extend({ orderedBy: z.string().nullable().describe('by whom, where not by themselves') })).describe('the newest first; the first may be under way'),
  graceDays: z.int(),
  blockedBy: deletionPlan.shape.blockedBy,
});

export const revealedPerson = z.object({ id, name: z.string(), email: z.string(), lastAddress: z.string().nullable() });
export const reason = z.string().trim().min(3, 'say why in a few words').max(500);
