import type { Scope, ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { type MediaRecord, recordOf } from './records';
import { asAbsent, refOf, type UploadRow } from './store';

export interface FoundUpload {
  readonly upload: UploadRow;
  readonly record: MediaRecord;
}

/** A file on its way, for those who may edit its record. @throws DomainError not_found, forbidden, unauthenticated, expired */
export async function findUpload(scope: Scope, id: string, now: Date): Promise<FoundUpload> {
  const upload = (await scope.db.selectFrom('media_upload').selectAll().where('id', '=', id).executeTakeFirst()) as UploadRow | undefined;
  return checked(scope, id, upload, now);
}

/** The same, locked until the transaction ends. */
export async function lockUpload(tx: ScopedTransaction, id: string): Promise<FoundUpload> {
  const upload = (await tx.db.selectFrom('media_upload').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) as UploadRow | undefined;
  return checked(tx, id, upload, tx.now);
}

async function checked(scope: Scope, id: string, upload: UploadRow | undefined, now: Date): Promise<FoundUpload> {
  if (upload === undefined) throw notFound('upload', id);
  const record = await recordOf(scope, refOf(upload));
  try {
    record.authorise('edit');
  } catch (error) {
    throw asAbsent(error, 'upload', id);
  }
  if (upload.status !== 'open') throw new DomainError('expired', 'This upload was cancelled. Begin it again.', { reason: 'cancelled' });
  if (upload.expires_at <= now) throw new DomainError('expired', 'This upload was not finished in time. Begin it again.', { reason: 'expired' });
  return { upload, record };
}
