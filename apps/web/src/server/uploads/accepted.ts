import { sniff } from '@lintel/domain/media';
import { acceptedTypes, type FileKind } from '@lintel/domain/media/contract';
import { DomainError } from '@lintel/kernel';

/** Formats that come often enough to deserve a remedy of their own. */
const remedies: Readonly<Record<string, string>> = {
  'image/heic': 'This is a HEIC picture, which most browsers cannot show. Save it as JPEG and send that.',
  'image/gif': 'GIF is for animations. Save the picture as JPEG or PNG and send that.',
  'image/tiff': 'Save the TIFF as JPEG or PNG and send that.',
  'application/pdf': 'A PDF is a document or a floor plan, not a photo.',
};

/**
 * The type of a file by its first bytes, when a file of this kind may be of it.
 * @throws DomainError unsupported_media_type with what is accepted
 */
export function acceptedTypeOf(first: Uint8Array, kind: FileKind): string {
  const contentType = sniff(first);
  const accepted = acceptedTypes[kind];
  if (contentType !== undefined && accepted.includes(contentType)) return contentType;
  const names = accepted.map((type) => type.replace(/^(image|application)\//, '').toUpperCase()).join(', ');
  throw new DomainError('unsupported_media_type', remedies[contentType ?? ''] ?? `This file is none of ${names}, whatever its name says.`, { contentType: contentType ?? null, accepted });
}
