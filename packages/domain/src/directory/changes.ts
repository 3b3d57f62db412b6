/** Which of the fields an input changes in a row, and the patch that does it. `columns` names each field's column. */
export function changesOf<Field extends string>(
  row: Readonly<Record<string, unknown>> | object, input: Readonly<Partial<Record<NoInfer<Field>, unknown>>>, columns: Readonly<Record<Field, string>>,
): { readonly changed: readonly Field[]; readonly patch: Readonly<Record<string, unknown>> } {
  // A row is an object of columns, whatever its type says of them.
  const held = row as Readonly<Record<string, unknown>>;
  const fields = Object.keys(columns) as Field[];
  const changed = fields.filter((field) => input[field] !== undefined && JSON.stringify(input[field]) !== JSON.stringify(held[columns[field]]));
  return { changed, patch: Object.fromEntries(changed.map((field) => [columns[field], input[field]])) };
}
