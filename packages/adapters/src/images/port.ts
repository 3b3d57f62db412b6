/** Formats that pictures are shown in: AVIF where the browser reads it, WebP elsewhere, JPEG for mail and social cards. */
export type RenditionFormat = 'avif' | 'webp' | 'jpeg';

export const contentTypeOf: Readonly<Record<RenditionFormat, string>> = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' };

/** One file made from a picture, complete in memory (a few hundred kilobytes at most). */
export interface RenderedFile {
  readonly format: RenditionFormat;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes in lower-case hex. */
  readonly sha256: string;
}

export interface RenderedPicture {
  /** Pixels of the original, standing upright. */
  readonly width: number;
  readonly height: number;
  /** A blurred stand-in of about 30 characters, https://blurha.sh. */
  readonly blurhash: string;
  /** AVIF and WebP at each width, one JPEG. None is wider than the original. */
  readonly files: readonly RenderedFile[];
}

export interface RenderOptions {
  /** Milliseconds of one step (reading, or writing one file) before the picture is given up; 30,000 when left out. */
  readonly stepMs?: number;
  /** `thorough` looks harder for small files; `quick` takes a fifth of the time. `thorough` when left out. */
  readonly effort?: 'thorough' | 'quick';
}

/** Makes the files that a picture is shown as. The same bytes and options give the same files. */
export interface PictureRenderer {
  /**
   * Turns the picture upright by its EXIF, brings it to sRGB over white, and leaves everything else it says about itself (place, camera, author) behind.
   * @throws PictureRefused when the bytes are not a picture that can be shown.
   */
  render(original: Uint8Array, options?: RenderOptions): Promise<RenderedPicture>;
}

/**
 * `not_a_picture`: no JPEG, PNG, WebP or AVIF; `damaged`: it breaks off or does not decode; `too_many_pixels`: more than {@link mostPixels}, or
 * {@link mostAvifPixels}; `too_slow`: a step took too long.
 */
export type PictureRefusal = 'not_a_picture' | 'damaged' | 'too_many_pixels' | 'too_slow';

export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
  constructor(
    readonly reason: PictureRefusal,
    options?: { cause?: unknown },
  ) {
    super(`The picture is refused: ${reason}.`, options);
  }
}

/** A file of a few kilobytes can claim to hold gigapixels; nothing beyond this is decoded. */
export const mostPixels = 100_000_000;
/** AVIF is decoded whole, at 18 bytes a pixel when measured: 450 MB for this many. The others are read in strips, or in a third of that. */
export const mostAvifPixels = 25_000_000;

/** Widths that pictures are shown at, in pixels. */
export const renditionWidths = [320, 640, 960, 1440, 2048] as const;
