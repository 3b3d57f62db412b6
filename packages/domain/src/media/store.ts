import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { FileKind, MediaItem, RecordRef } from './contract';
import type { MediaStatus } from './lifecycle';
import { editableRecord, type MediaRecord } from './records';

type Row = Selectable<Database['media']>;
export type MediaRow = Omit<Row, 'record_type' | 'kind' | 'status'> & { readonly record_type: RecordRef['recordType']; readonly kind: MediaItem['kind']; readonly status: MediaStatus };
export type UploadRow = Omit<Selectable<Database['media_upload']>, 'record_type' | 'kind'> & { readonly record_type: RecordRef['recordType']; readonly kind: FileKind };

export const refOf = (row: Pick<MediaRow | UploadRow, 'record_type' | 'record_id'>): RecordRef => ({ recordType: row.record_type, recordId: row.record_id });

/** Everything of a file on its way, and its original once it is there, lies below this. */
export const uploadPrefix = (id: string): string => `uploads/${id}/`;
export const originalKey = (id: string): string => `${uploadPrefix(id)}original`;

/**
 * Locks the record's media as a whole until the transaction ends, so that their number and order change one at a time.
 * Always taken before a row of media, never after.
 */
export async function lockAlbum(tx: ScopedTransaction, record: MediaRecord, expectedVersion?: number): Promise<number> {
  const { recordType, recordId } = record.ref;
  await tx.db.insertInto('media_album').values({ record_type: recordType, record_id: recordId, organisation_id: record.organisationId })
    .onConflict((oc) => oc.doNothing()).execute();
  const { version } = await tx.db.selectFrom('media_album').select('version').where('record_type', '=', recordType).where('record_id', '=', recordId)
    .forUpdate().executeTakeFirstOrThrow();
  if (expectedVersion !== undefined && expectedVersion !== version)
    throw new DomainError('stale_version', 'Photos were added, removed or moved while you were looking. Read them again.', { expectedVersion, version });
  return version;
}

/** Raises the version of the album; returns the new one. */
export async function touchAlbum(tx: ScopedTransaction, { recordType, recordId }: RecordRef): Promise<number> {
  const { version } = await tx.db.updateTable('media_album').set((eb) => ({ version: eb('version', '+', 1) }))
    .where('record_type', '=', recordType).where('record_id', '=', recordId).returning('version').executeTakeFirstOrThrow();
  return version;
}

/** What a record holds and expects. */
export async function countAlbum(scope: Scope, { recordType, recordId }: RecordRef): Promise<{ readonly files: number; readonly links: number; readonly nextPosition: number }> {
  const { rows } = await sql<{ files: number; links: number; next: number }>`
    with held as (
      select kind, position from media where record_type = ${recordType} and record_id = ${recordId} and status not in ('rejected', 'deleted')
      union all select kind, position from media_upload where record_type = ${recordType} and record_id = ${recordId} and status = 'open' and expires_at > now()
    ) select count(*) filter (where kind not in ('video_link', 'tour_link'))::int as files, count(*) filter (where kind in ('video_link', 'tour_link'))::int as links,
      coalesce(max(position) + 1, 0)::int as next from held`.execute(scope.db);
  const [row] = rows;
  return { files: row?.files ?? 0, links: row?.links ?? 0, nextPosition: row?.next ?? 0 };
}

/**
 * A media row, locked, of a record the asker may edit. One whose record is out of sight looks absent.
 * @throws DomainError not_found, forbidden, unauthenticated, invalid_transition, stale_version
 */
export async function lockEditable(tx: ScopedTransaction, id: string, expectedVersion?: number, isAlbumChanged = false): Promise<{ readonly media: MediaRow; readonly record: MediaRecord }> {
  const found = await tx.db.selectFrom('media').select(['record_type', 'record_id']).where('id', '=', id).where('status', '!=', 'deleted').executeTakeFirst();
  if (found === undefined) throw notFound('media', id);
  const record = await editableRecord(tx, refOf(found as MediaRow)).catch((error: unknown) => { throw asAbsent(error, 'media', id); });
  if (isAlbumChanged) await lockAlbum(tx, record);
  const media = (await tx.db.selectFrom('media').selectAll().where('id', '=', id).where('status', '!=', 'deleted').forUpdate().executeTakeFirst()) as MediaRow | undefined;
  if (media === undefined) throw notFound('media', id);
  if (expectedVersion !== undefined && expectedVersion !== media.version)
    throw new DomainError('stale_version', 'Someone changed this photo while you were looking at it. Read it again.', { expectedVersion, version: media.version });
  return { media, record };
}

/** Says nothing of the record behind what one may not see. */
export function asAbsent(error: unknown, what: string, id: string): unknown {
  return error instanceof DomainError && error.code === 'not_found' ? notFound(what, id) : error;
}

export async function insertMedia(tx: ScopedTransaction, rows: readonly Insertable<Database['media']>[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('media').values([...rows]).execute();
}

/** Writes a change and raises the version. */
export async function updateMedia(tx: ScopedTransaction, media: MediaRow, patch: Updateable<Database['media']>): Promise<MediaRow> {
  return (await tx.db.updateTable('media').set({ ...patch, version: media.version + 1, updated_at: tx.now })
    .where('id', '=', media.id).returningAll().executeTakeFirstOrThrow()) as MediaRow;
}

/** What an event says besides its data. */
export const fact = (media: Pick<MediaRow, 'id' | 'version' | 'organisation_id'>) =>
  ({ aggregateId: media.id, aggregateVersion: media.version, organisationId: media.organisation_id });
