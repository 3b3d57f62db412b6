/** The rows of a CSV as records; quotes may hold commas, quotes and line breaks. */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gy;
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  for (let at = 0; at < source.length; at = field.lastIndex) {
    field.lastIndex = at;
    const match = field.exec(source);
    if (match === null) throw new Error(`The CSV cannot be read at character ${at}.`);
    const [whole, quoted, plain = ''] = match;
    if (at > 0 && !whole.startsWith(',')) {
      rows.push(row);
      row = [];
    }
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  rows.push(row);
  const [header = [], ...records] = rows;
  return records.filter((record) => record.length === header.length).map((record) => Object.fromEntries(header.map((name, column) => [name, record[column] ?? ''])));
}
