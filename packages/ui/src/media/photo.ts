/** The same picture in one more format; the browser takes the first it knows. */
export interface PhotoFormat {
  /** `image/avif`, `image/webp` */
  type: string;
  srcSet: string;
}

export interface Photo {
  id: string;
  src: string;
  srcSet?: string | undefined;
  /** Better formats than `src`, the best first. */
  formats?: readonly PhotoFormat[] | undefined;
  alt: string;
  /** Of the original, in px: reserves its place. */
  width: number;
  height: number;
  /** A tiny picture or a colour shown until the photo is here (CSS background). */
  placeholder?: string | undefined;
}
