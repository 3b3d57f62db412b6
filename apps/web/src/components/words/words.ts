import type { Messages } from '@/i18n/catalogue';

export type WordGroup = 'status' | 'ticketStatus' | 'review' | 'inquiry' | 'lead' | 'propertyType' | 'propertySubType' | 'feature' | 'amenity' | 'role' | 'frequency';

/** As much of next-intl's translator as this needs; the same in the browser and on the server. */
export interface WordSource {
  (key: never, values?: Record<string, string | number>): string;
  has(key: never): boolean;
}

/** The catalogue's words for coded values. */
export interface Words {
  /** A value's word; a value that only a feed knows is spelt out as it came. */
  of(group: WordGroup, value: string): string;
  /** What a lifecycle's command is called on its button: `listing.submit`. */
  action(command: string): string;
  beds(count: number): string;
  baths(count: number): string;
  area(text: string, value: number, units: string): string;
}

export function wordsFrom(source: WordSource): Words {
  // Keys are put together from values that the catalogue may not have: `has` is asked before.
  const read = (key: string, values?: Record<string, string | number>): string | undefined =>
    source.has(key as never) ? source(key as never, values) : undefined;
  return {
    of: (group, value) => read(`${group}.${value}`) ?? spelt(value),
    action: (command) => read(`action.${command}`) ?? spelt(command.slice(command.indexOf('.') + 1)),
    beds: (count) => (count === 0 ? read('studio') : read('beds', { count })) ?? String(count),
    baths: (count) => read('baths', { text: String(count), count }) ?? String(count),
    area: (text, value, units) => read(`area.${units}`, { value: text, count: value }) ?? `${text} ${spelt(units)}`,
  };
}

/** `HeatedFloors` reads "Heated floors". */
function spelt(value: string): string {
  const text = value.replaceAll('_', ' ').replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type WordMessages = Messages['words'];
