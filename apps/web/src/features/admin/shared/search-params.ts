import { type Filters, filtersFrom } from './address-filters';

export type PageSearch = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** A page's filters as the browser will read them from the same address. */
export async function readFilters<Name extends string>(names: readonly Name[], search: PageSearch): Promise<Filters<Name>> {
  const asked = await search;
  return filtersFrom(names, (name) => {
    const value = asked[name];
    return typeof value === 'string' ? value : value?.[0];
  });
}
