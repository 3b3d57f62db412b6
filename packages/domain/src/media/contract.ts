import { z } from 'zod';
import { expectedVersion, id, instant, writtenText } from '../fields';

export { expectedVersion, id };

/** What media belong to; each kind of record brings its own policy. */
export const recordType = z.enum(['listing', 'profile', 'licence', 'ticket', 'post', 'message']);
export const recordRef = z.object({ recordType, recordId: id });
export type RecordRef = z.infer<typeof recordRef>;

export const fileKind = z.enum(['photo', 'floor_plan', 'document']);
export type FileKind = z.infer<typeof fileKind>;
export const linkKind = z.enum(['video_link', 'tour_link']);
export const mediaKind = z.enum([...fileKind.options, ...linkKind.options]);
export const mediaStatus = z.enum(['uploaded', 'processing', 'ready', 'rejected', 'deleted']);

/** What a record may hold, and a file may be. */
export const limits = {
  files: 60,
  links: 10,
  /** 25 MB. */
  fileBytes: 25 * 1024 * 1024,
  /** What one request of a resumable upload carries at most; each is kept whole or not at all. */
  pieceBytes: 8 * 1024 * 1024,
  /** An upload not finished by then is forgotten. */
  uploadHours: 24,
} as const;

/** What may be sent, by kind of file; told by the file's own first bytes, never by its name. */
export const acceptedTypes: Readonly<Record<FileKind, readonly string[]>> = {
  photo: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  floor_plan: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
  document: ['application/pdf'],
};

/** Why a file was rejected after it had arrived; the browser finds its words by it. */
export const rejection = z.enum(['not_a_picture', 'damaged', 'too_many_pixels', 'too_slow', 'unreadable']);
export type Rejection = z.infer<typeof rejection>;

/** A name as people see it: without folders, control characters or anything that could be taken for more than a name. */
export const fileName = writtenText(1_000).transform((name) => {
  const last = name.split(/[\\/]/).at(-1)?.replace(/[\u0000-\u001f<>:"|?*\u200b-\u200f\u2028-\u202e\ufeff]/g, '').replace(/^[.\s]+/, '').trim() ?? '';
  return [...last].slice(0, 200).join('') || 'file';
});

export const caption = writtenText(500);
export const altText = writtenText(300);

export const rendition = z.object({ width: z.int().positive(), height: z.int().positive(), format: z.enum(['avif', 'webp', 'jpeg']), key: z.string() });

export const mediaItem = z.object({
  id, version: z.int(), kind: mediaKind, status: mediaStatus, caption: z.string(), alt: z.string(),
  width: z.int().nullable().describe('pixels of the original, upright'), height: z.int().nullable(), blurhash: z.string().nullable(),
  contentType: z.string().nullable(), byteSize: z.int().nullable().describe('of the original'), url: z.string().nullable().describe('of a video or tour'),
  renditions: z.array(rendition), createdAt: instant,
  /** Absent for those who may not edit. */
  name: z.string().optional(),
  rejectedReason: rejection.nullable().optional(),
});
export type MediaItem = z.infer<typeof mediaItem>;

/** What commands answer with. */
export const mediaState = z.object({ id, version: z.int(), status: mediaStatus });

/** A file on its way. */
export const uploadState = z.object({
  id, uploadId: id, kind: fileKind, name: z.string(), byteSize: z.int().nullable(), expiresAt: instant,
});
