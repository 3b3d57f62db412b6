/** What someone typed as an amount, in minor units of the currency; undefined when it is not one. `604,000.50` becomes 60400050. */
export function minorOf(typed: string, currency: string): number | undefined {
  const match = /^(\d{1,13})(?:\.(\d{1,3}))?$/.exec(typed.replaceAll(/[\s,_']/g, ''));
  if (match === null) return undefined;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const decimals = match[2] ?? '';
  if (decimals.length > digits) return undefined;
  const minor = Number(`${match[1]}${decimals.padEnd(digits, '0')}`);
  return Number.isSafeInteger(minor) ? minor : undefined;
}

/** Minor units as one types them: without grouping, decimals only when there are any. */
export function typedOf(minor: number | null, currency: string): string {
  if (minor === null) return '';
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const text = (minor / 10 ** digits).toFixed(digits);
  return digits > 0 && Number(text.split('.')[1]) === 0 ? (text.split('.')[0] ?? '') : text;
}
