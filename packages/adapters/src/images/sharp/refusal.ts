import { type PictureRefusal, PictureRefused } from '../port';

const words: readonly (readonly [RegExp, PictureRefusal])[] = [
  [/exceeds pixel limit/i, 'too_many_pixels'],
  [/timeout/i, 'too_slow'],
  [/unsupported image format|is missing or of an unsupported/i, 'not_a_picture'],
];

/** What libvips says, in our words; whatever else it cannot make sense of is damaged. Anything not from a decoder passes as it is. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof PictureRefused || !(error instanceof Error)) return error;
  if (error.name === 'RangeError' || error.name === 'TypeError') return error;
  const reason = words.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'damaged';
  return new PictureRefused(reason, { cause: error });
}
