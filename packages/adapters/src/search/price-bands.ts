/** Where bars begin within a power of ten: even on a logarithmic scale, and numbers people would choose. */
const steps = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8] as const;

/**
 * The bar of the price histogram an amount belongs to; the same for every currency, so that it can be kept with the listing. Amounts under
 * one minor unit are in bar 0.
 */
export function priceBand(minorUnits: number): number {
  if (minorUnits < 1) return 0;
  let band = Math.max(1, Math.floor(Math.log10(minorUnits)) * steps.length);
  while (priceBandStart(band + 1) <= minorUnits) band += 1;
  return band;
}

/** The smallest amount of a bar, in minor units. */
export function priceBandStart(band: number): number {
  if (band <= 0) return 0;
  const power = Math.floor((band - 1) / steps.length);
  const step = steps[(band - 1) % steps.length] ?? 1;
  // Small powers have steps between whole units; those bars are empty or hold one amount.
  return Math.ceil(step * 10 ** power);
}
