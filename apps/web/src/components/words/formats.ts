import { formatDate, formatMoney, formatMoment, formatNumber, type MoneyFormat } from '@lintel/ui/format';
import { type AreaUnits, asRead } from './units';
import type { Words } from './words';

export interface ReaderSettings {
  readonly locale: string;
  readonly zone: string;
  /** How areas are written; as each record gives its own when not said. */
  readonly units?: AreaUnits;
}

/** How records' values are written for one reader: the record's currency, the reader's digits, dates and units. */
export interface Formats {
  /** Minor units; rupees in lakh and crore. */
  money(minor: number, currency: string, style?: MoneyFormat['style']): string;
  number(value: number): string;
  readonly units: AreaUnits;
  /** An area in the reader's units, or its own when they have no wish: "1,810 sq ft". */
  area(value: number, units: string): string;
  /** A calendar day, in the record's zone when it has one. */
  day(at: string, zone?: string): string;
  /** With the time; the zone is named when it is not the reader's. */
  moment(at: string, zone?: string): string;
}

export function formatsFor({ locale, zone, units: wanted = 'record' }: ReaderSettings, words: Words): Formats {
  const area = (own: number, ownUnits: string) => {
    const { value, units } = asRead(own, ownUnits, wanted);
    return words.area(formatNumber(value, locale, { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 }), value, units);
  };
  return {
    money: (minor, currency, style = 'full') => formatMoney(minor, currency, locale, { style }),
    number: (value) => formatNumber(value, locale),
    area,
    units: wanted,
    day: (at, own) => formatDate(at, locale, own ?? zone, { dateStyle: 'medium' }),
    moment: (at, own) => formatMoment(at, locale, zone, own),
  };
}
