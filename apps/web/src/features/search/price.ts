/** How many digits a currency's minor unit has, as the runtime knows it. */
export function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

const words: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, l: 100_000, lakh: 100_000, lac: 100_000, cr: 10_000_000, crore: 10_000_000 };

/** What someone typed for a price, in minor units: "450,000", "450k", "1.2 cr". null when it is no amount. */
export function toMinor(text: string, currency: string): number | null {
  const parts = /^\D{0,3}?\s*(\d[\d,\s]*(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  if (parts === null) return null;
  const [, figure = '', unit = ''] = parts;
  const times = unit === '' ? 1 : words[unit.toLowerCase()];
  if (times === undefined) return null;
  const minor = Math.round(Number(figure.replaceAll(/[,\s]/g, '')) * times * 10 ** digitsOf(currency));
  return Number.isSafeInteger(minor) && minor >= 0 ? minor : null;
}
