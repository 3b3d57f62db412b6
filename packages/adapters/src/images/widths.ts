import { renditionWidths } from './port';

/** A last step smaller than this is not worth files of its own. */
const leastStep = 1.1;
/** What mail and social cards show at most. */
const widestJpeg = 1440;

/** The widths a picture is shown at: never wider than it is, and its own where that is well beyond the last. */
export function widthsFor(own: number): readonly number[] {
  const below = renditionWidths.filter((width) => width <= own);
  const last = below.at(-1) ?? 0;
  const widest = renditionWidths.at(-1) ?? 0;
  return last >= widest || own < last * leastStep ? below : [...below, own];
}

/** The one width that the JPEG has. */
export function jpegWidth(widths: readonly number[]): number {
  return widths.findLast((width) => width <= widestJpeg) ?? widths[0] ?? 0;
}
