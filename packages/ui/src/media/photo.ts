export interface Photo {
  id: string;
  src: string;
  srcSet?: string | undefined;
  alt: string;
  /** Of the original, in px: reserves its place. */
  width: number;
  height: number;
  /** A tiny picture or a colour shown until the photo is here (CSS background). */
  placeholder?: string | undefined;
}
