/** How many of a file's first bytes tell what it is. */
export const sniffedBytes = 64;

const starts = (bytes: Uint8Array, text: string, at = 0): boolean => [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** The brands by which an ISO media file says that it is a still picture, and coded how. */
const brands: Readonly<Record<string, string>> = {
  avif: 'image/avif', avis: 'image/avif', heic: 'image/heic', heix: 'image/heic', heim: 'image/heic', heis: 'image/heic', hevc: 'image/heic', hevx: 'image/heic',
};

/**
 * What a file is by its own first bytes; its name and what the sender calls it count for nothing. Undefined: nothing that is known here.
 * @param bytes the first {@link sniffedBytes} or more, or all of a shorter file
 */
export function sniff(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (starts(bytes, '\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return 'image/webp';
  if (starts(bytes, '%PDF-')) return 'application/pdf';
  if (starts(bytes, 'ftyp', 4)) return brandOf(bytes);
  if (starts(bytes, 'GIF8')) return 'image/gif';
  if (starts(bytes, 'II*\0') || starts(bytes, 'MM\0*')) return 'image/tiff';
  if (starts(bytes, 'BM')) return 'image/bmp';
  return undefined;
}

/** The major brand, else the first known one among those it says it is compatible with. */
function brandOf(bytes: Uint8Array): string | undefined {
  const size = ((bytes[0] ?? 0) << 24) | ((bytes[1] ?? 0) << 16) | ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
  const end = Math.min(bytes.length, size > 0 ? size : bytes.length);
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) {
    const brand = brands[String.fromCharCode(...bytes.subarray(at, at + 4))];
    if (brand !== undefined) return brand;
  }
  return undefined;
}
