export type Filters<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** What filters a list, out of its address; names that are not known and empty values are left out. The same on the server and in the browser. */
export function filtersFrom<Name extends string>(names: readonly Name[], read: (name: Name) => string | null | undefined): Filters<Name> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = read(name)?.trim();
    if (value !== undefined && value !== '') found[name] = value;
  }
  return found;
}

/** The value when it is one of these: addresses are typed by hand, too. */
export function oneOf<Value extends string>(values: readonly Value[], given: string | undefined): Value | undefined {
  return values.find((value) => value === given);
}
