export interface ChartTable {
  columns: readonly string[];
  /** Raw values: numbers unformatted, dates as ISO strings. */
  rows: readonly (readonly (string | number | null)[])[];
}

// A cell that a spreadsheet would run as a formula is defused with a leading apostrophe; real numbers stay numbers.
function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with a byte-order mark so that spreadsheets read it as UTF-8. */
export function toCsv(table: ChartTable): string {
  const lines = [table.columns, ...table.rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
