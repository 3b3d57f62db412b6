import { type Speciality, specialities } from '@lintel/domain/directory/lookups';
import type { Formats } from '@/components/words/formats';

export const isSpeciality = (value: string): value is Speciality => specialities.some((one) => one === value);

/** ISO 3166: "US-WA" reads "WA, United States". */
export function jurisdictionName(code: string, locale: string): string {
  const [country = code, part] = code.split('-');
  const name = new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;
  return part === undefined ? name : `${part}, ${name}`;
}

/** A mean as people write it: "4.7". */
export function meanText(mean: number, formats: Formats): string {
  return formats.number(Math.round(mean * 10) / 10);
}

export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}
