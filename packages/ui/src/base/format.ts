export type Instant = string | number | Date;

const toDate = (at: Instant): Date => (at instanceof Date ? at : new Date(at));

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

// Intl formatters cost far more to build than to use, and lists build thousands.
function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n|${locale}|${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const made = new Intl.NumberFormat(locale, options);
  cache.set(key, made);
  return made;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d|${locale}|${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  cache.set(key, made);
  return made;
}

/** Rupees are read in lakh and crore, whatever the language of the page. */
export function moneyLocale(currency: string, locale: string): string {
  if (currency !== 'INR') return locale;
  return /-IN\b/.test(locale) ? locale : `${locale.split('-')[0] ?? 'en'}-IN`;
}

export interface MoneyFormat {
  /** "full" keeps minor units only when there are any; "compact" is for pins and tiles ("$1.2M", "₹85 L"). */
  style?: 'full' | 'exact' | 'compact' | undefined;
  sign?: boolean | undefined;
}

const digitsOf = new Map<string, number>();

function unitDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const digits = numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

const CRORE = 10_000_000;
const LAKH = 100_000;

// Intl's compact rupees differ by version ("₹1.2Cr", "₹45T"): lakh and crore are written here, below a lakh the figure itself.
function compactRupees(value: number, locale: string): string {
  const size = Math.abs(value);
  if (size < LAKH) return numberFormat(locale, { style: 'currency', currency: 'INR', maximumFractionDigits: 0 }).format(value);
  const [unit, word] = size >= CRORE ? [CRORE, 'Cr'] : [LAKH, 'L'];
  const figure = numberFormat(locale, { maximumFractionDigits: size / unit >= 100 ? 0 : 2 }).format(size / unit);
  return `${value < 0 ? '-' : ''}₹${figure} ${word}`;
}

/**
 * @param minor integer count of the currency's smallest unit (cents, paise)
 * @param currency ISO 4217 code
 */
export function formatMoney(minor: number, currency: string, locale: string, format: MoneyFormat = {}): string {
  const digits = unitDigits(currency);
  const value = minor / 10 ** digits;
  const place = moneyLocale(currency, locale);
  const style = format.style ?? 'full';
  if (style === 'compact') {
    if (currency === 'INR') return compactRupees(value, place);
    return numberFormat(place, { style: 'currency', currency, notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: Math.abs(value) < 1000 ? 0 : 2 }).format(value);
  }
  const whole = style === 'full' && Number.isInteger(value);
  return numberFormat(place, {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: whole ? 0 : digits,
    signDisplay: format.sign ? 'exceptZero' : 'auto',
  }).format(value);
}

export function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(locale, options).format(value);
}

/** @param share 0.034 reads "3.4%" */
export function formatPercent(share: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 1, ...options }).format(share);
}

export function formatDate(at: Instant, locale: string, timeZone: string, options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }): string {
  return dateFormat(locale, { ...options, timeZone }).format(toDate(at));
}

/** "Asia/Kolkata" reads "IST" or "GMT+5:30", whichever the locale knows. */
export function zoneName(at: Instant, locale: string, timeZone: string): string {
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(toDate(at));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** Date and time to the minute; the zone is named when it is not the reader's. */
export function formatMoment(at: Instant, locale: string, readerZone: string, ownZone?: string): string {
  const zone = ownZone ?? readerZone;
  const text = formatDate(at, locale, zone, { dateStyle: 'medium', timeStyle: 'short' });
  const differs = zone !== readerZone && zoneName(at, locale, zone) !== zoneName(at, locale, readerZone);
  return differs ? `${text} ${zoneName(at, locale, zone)}` : text;
}

/** "2026-11-20" of the instant in the zone: the key of a calendar day. */
export function dayKey(at: Instant, timeZone: string): string {
  return dateFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(toDate(at));
}
