import { createHmac, timingSafeEqual } from 'node:crypto';
import { accessSettings } from '../access';
import type { ExportRow } from './store';

/** How often a person may have everything gathered. */
export const exportsADay = 3;

/** Where a copy lies in the file store. */
export const exportFolder = (id: string): string => `exports/${id}`;
export const exportKey = (id: string): string => `${exportFolder(id)}/lintel-data.zip`;

/** Holds for this copy until it expires; of use only together with a session of its owner. */
function signatureOf(id: string, expiresAt: Date): string {
  return createHmac('sha256', accessSettings().sealingKey).update(`personal export/${id}/${expiresAt.toISOString()}`).digest('base64url');
}

export function isSignatureOf(row: ExportRow, given: string): boolean {
  if (row.expires_at === null) return false;
  const [wanted, got] = [Buffer.from(signatureOf(row.id, row.expires_at)), Buffer.from(given)];
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}

export function exportOf(row: ExportRow, now: Date) {
  const isThere = row.status === 'ready' && row.expires_at !== null && row.expires_at > now;
  return {
    id: row.id, status: row.status === 'ready' && !isThere ? ('expired' as const) : row.status, done: row.done, total: row.total, bytes: row.bytes, sha256: row.sha256,
    createdAt: row.created_at.toISOString(), readyAt: row.ready_at?.toISOString() ?? null, expiresAt: row.expires_at?.toISOString() ?? null, fetchedAt: row.fetched_at?.toISOString() ?? null,
    file: isThere && row.expires_at !== null ? `/v1/me/exports/${row.id}/file?signature=${signatureOf(row.id, row.expires_at)}` : null,
  };
}
