export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that an optional prop can be handed on under exactOptionalPropertyTypes. */
export function defined<T extends object>(props: T): Defined<T> {
  const kept: Defined<T> = {};
  for (const key in props) {
    const value = props[key];
    if (value !== undefined) kept[key] = value as Exclude<T[typeof key], undefined>; // narrowed by the line's own test
  }
  return kept;
}
