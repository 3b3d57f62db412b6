import { z } from 'zod';
import { cursor, id, instant, pageOf, pageSize, writtenText } from '../fields';

export const reason = writtenText(500).pipe(z.string().min(3, 'must say why'));
export const backupState = z.enum(['requested', 'running', 'interrupted', 'done', 'failed', 'removed']);
export type BackupState = z.infer<typeof backupState>;
export const backupTrigger = z.enum(['command', 'schedule']);

export const backupItem = z.object({
  id, state: backupState.describe('interrupted: it said it was running, and has been silent for minutes'), trigger: backupTrigger, folder: z.string().nullable(), requestedBy: z.string().nullable(),
  isEncrypted: z.boolean(), partsTotal: z.int().nullable(), partsDone: z.int(), rows: z.int(), bytes: z.int(), files: z.int(), position: z.int().nullable(), restoreEpoch: z.int().nullable(),
  error: z.string().nullable(), startedAt: instant, finishedAt: instant.nullable(), verifiedAt: instant.nullable(), verifyError: z.string().nullable(),
});
export type BackupItem = z.infer<typeof backupItem>;
export const backupPage = pageOf(backupItem).extend({
  everyHours: z.int().describe('0: none are made by themselves'), keep: z.int(), lastGoodAt: instant.nullable(), isOverdue: z.boolean().describe('the schedule wanted one before now'),
});
export const backupListInput = z.object({ cursor: cursor.optional(), limit: pageSize });

export const requestInput = z.object({ reason });
export const beginInput = z.object({ trigger: backupTrigger, folder: z.string().min(1), isEncrypted: z.boolean() });
/** `id` is null when there is nothing to do: none was asked for and none is due. */
export const claimInput = z.object({ folder: z.string().min(1).describe('where backups lie; this one in a folder of its own below'), isEncrypted: z.boolean() });
export const claimed = z.object({ id: id.nullable(), folder: z.string() });
export const begun = z.object({ id });
export const progressInput = z.object({ id, partsDone: z.int().nonnegative(), partsTotal: z.int().positive() });
export const settleInput = z.object({ id, result: z.discriminatedUnion('state', [
  z.object({ state: z.literal('done'), position: z.int(), restoreEpoch: z.int(), rows: z.int(), bytes: z.int(), files: z.int() }),
  z.object({ state: z.literal('failed'), error: z.string().min(1).max(2_000) }),
]) });
export const verifiedInput = z.object({ id, findings: z.array(z.string()) });
export const restoredInput = z.object({ backupId: id.nullable(), position: z.int(), rows: z.int(), bytes: z.int(), files: z.int() });
export const expendable = z.object({ items: z.array(z.object({ id, folder: z.string() })) });
export const ok = z.object({});
