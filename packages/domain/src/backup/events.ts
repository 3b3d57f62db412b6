import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../fields';

const aggregateType = 'backup';
const where = { position: z.int(), restoreEpoch: z.int() };

export const backupRequested = defineEvent({ type: 'backup.requested', aggregateType, description: 'An operator asked for a backup; a worker makes it.', schema: z.object({}) });
export const backupStarted = defineEvent({
  type: 'backup.started', aggregateType, description: 'A backup was begun, by hand or because it was time.', schema: z.object({ trigger: z.string(), isEncrypted: z.boolean() }),
});
export const backupFinished = defineEvent({
  type: 'backup.finished', aggregateType, description: 'A backup is whole and on the disk. It holds the log up to the position.', schema: z.object({ ...where, rows: z.int(), bytes: z.int(), files: z.int() }),
});
export const backupFailed = defineEvent({ type: 'backup.failed', aggregateType, description: 'A backup could not be finished; nothing of it is left.', schema: z.object({ error: z.string() }) });
export const backupVerified = defineEvent({
  type: 'backup.verified', aggregateType, description: 'Every part of a backup was compared with its checksum.', schema: z.object({ findings: z.int().describe('0: it is whole') }),
});
export const backupRemoved = defineEvent({ type: 'backup.removed', aggregateType, description: 'A backup was removed because enough newer ones are kept.', schema: z.object({}) });
export const databaseRestored = defineEvent({
  type: 'backup.restored', aggregateType, description: 'This database was filled from a backup. What happened after its position elsewhere is unknown here; workflows are started anew where deadlines require them.',
  schema: z.object({ ...where, backupId: id.nullable() }),
});
