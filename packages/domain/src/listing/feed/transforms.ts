import { localHourOn, minorUnitDigits } from '@lintel/kernel';
import type { Transform } from './mapping';

interface Setting {
  readonly currency: string;
  readonly zone: string;
}

/** A value that could not be read stays what it was, so that the record's schema refuses it and the error shows it. */
type Read = (text: string, setting: Setting) => unknown;

const asNumber = (text: string): unknown => {
  const value = Number(text.replaceAll(',', ''));
  return text.trim() === '' || !Number.isFinite(value) ? text : value;
};

/** Digits, decimals and perhaps an exponent, as spreadsheets write large numbers: `1.3e+006`. */
const decimalNumber = /^\s*(\d{1,15})(?:\.(\d{1,15}))?(?:e\+?(\d{1,3}))?\s*$/i;
const mostDigits = 18;

/** Exact: 85.64 lakh is 8,564,000 rupees, whatever a double makes of it. */
const money = (text: string, { currency }: Setting, unit: bigint): unknown => {
  const match = decimalNumber.exec(text.replaceAll(',', ''));
  if (match === null) return text;
  const [, whole = '', decimals = '', exponent = '0'] = match;
  const scale = 10n ** BigInt(minorUnitDigits(currency)) * unit;
  const power = Number(exponent) - decimals.length;
  if (whole.length + decimals.length + Math.max(0, power) > mostDigits) return text;
  const digits = BigInt(whole + decimals) * scale;
  const minor = power >= 0 ? digits * 10n ** BigInt(power) : digits / 10n ** BigInt(-power);
  return Number(minor);
};

const day = /^(\d{4})-?(\d{2})-?(\d{2})(?:T\d{2}:?\d{2}:?\d{2})?$/;

/** Midnight of the date where the property stands. */
const dateAsInstant: Read = (text, { zone }) => {
  const match = day.exec(text.trim());
  if (match === null) return text;
  const noon = new Date(`${match[1]}-${match[2]}-${match[3]}T12:00:00Z`);
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== `${match[1]}-${match[2]}-${match[3]}`) return text;
  return localHourOn(noon, 0, 0, zone).toISOString();
};

const bhk = /(\d{1,2})\s*(?:BHK|RK|bed)/i;

const reads: Readonly<Record<Transform, Read>> = {
  text: (text) => text.trim(),
  status: (text) => text.trim(),
  number: asNumber,
  integer: (text) => { const n = asNumber(text); return typeof n === 'number' ? Math.round(n) : n; },
  year: (text) => { const n = asNumber(text); return n === 0 ? null : n; },
  date: (text) => { const match = day.exec(text.trim()); return match === null ? text : `${match[1]}-${match[2]}-${match[3]}`; },
  instant: dateAsInstant,
  decimal: (text, setting) => money(text, setting, 1n),
  lakh: (text, setting) => money(text, setting, 100_000n),
  crore: (text, setting) => money(text, setting, 10_000_000n),
  bedroomsFromTitle: (text) => { const match = bhk.exec(text); return match === null ? null : Number(match[1]); },
  propertyTypeFromTitle: (text) => (/\b(plot|land)\b/i.test(text) ? 'Land' : 'Residential'),
  propertySubTypeFromTitle: (text) => {
    if (/\b(plot|land)\b/i.test(text)) return 'UnimprovedLand';
    if (/villa/i.test(text)) return 'Villa';
    return /house/i.test(text) ? 'SingleFamilyResidence' : 'Apartment';
  },
};

/** Reads a column's text. Empty text is absent (null). */
export function readValue(text: string, as: Transform, setting: Setting): unknown {
  return text.trim() === '' ? null : reads[as](text, setting);
}
