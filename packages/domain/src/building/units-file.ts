import { type CsvError, parse } from 'csv-parse/sync';
import { invalidInput } from '@lintel/kernel';
import { limits, unitDraft, type UnitDraft } from './contract';
import { floorLevel } from './floors';

type Column = keyof UnitDraft;
export type Columns = Partial<Record<Column, string>>;

/** What columns are called in the files people have. */
const names: Readonly<Record<Column, readonly string[]>> = {
  label: ['unit', 'label', 'number', 'unit number', 'unit no', 'flat', 'flat no', 'flat number', 'apartment', 'apt', 'door', 'name'],
  entrance: ['entrance', 'block', 'tower', 'wing', 'stair', 'staircase', 'building', 'section'],
  floor: ['floor', 'level', 'storey', 'story'],
  kind: ['kind', 'type', 'use', 'usage'],
  area: ['area', 'sqm', 'm2', 'size', 'area m2', 'area sqm', 'square metres', 'square meters'],
  bedrooms: ['bedrooms', 'beds', 'bhk', 'rooms', 'bedroom'],
};
const kinds: Readonly<Record<string, UnitDraft['kind']>> = {
  home: 'home', flat: 'home', apartment: 'home', residential: 'home', residence: 'home', commercial: 'commercial', shop: 'commercial', office: 'commercial', retail: 'commercial',
  parking: 'parking', garage: 'parking', storage: 'storage', cellar: 'storage',
};

export interface ReadUnits {
  readonly columns: Columns;
  readonly header: readonly string[];
  readonly rows: number;
  readonly units: readonly UnitDraft[];
  readonly faults: readonly { readonly line: number; readonly field: string; readonly message: string }[];
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Which column tells what, by its name. */
export function guessColumns(header: readonly string[]): Columns {
  const columns: Columns = {};
  for (const [column, known] of Object.entries(names) as [Column, readonly string[]][]) {
    const found = known.flatMap((name) => header.filter((title) => plain(title) === name))[0];
    if (found !== undefined) columns[column] = found;
  }
  return columns;
}

/**
 * Reads units from CSV (comma or semicolon, with a header); each fault names its line and field, and the other rows are read all the same.
 * @throws DomainError invalid_input when it is no CSV, or no column names the units
 */
export function readUnits(csv: string, given?: Columns): ReadUnits {
  const { header, records } = recordsOf(csv);
  const columns = given ?? guessColumns(header);
  for (const [field, title] of Object.entries(columns))
    if (!header.includes(title)) throw invalidInput([{ path: `columns.${field}`, code: 'custom', message: `the file has no column ${title}` }]);
  const { label } = columns;
  if (label === undefined) throw invalidInput([{ path: 'columns.label', code: 'custom', message: `say which column names the unit: ${header.join(', ')}` }]);
  const faults: { line: number; field: string; message: string }[] = [];
  const units: UnitDraft[] = [];
  const lineOf = new Map<string, number>();
  for (const { line, cells } of records) {
    const cell = (column: Column) => { const title = columns[column]; return title === undefined ? '' : (cells[header.indexOf(title)] ?? '').trim(); };
    const parsed = unitDraft.safeParse(draftOf(cell));
    if (!parsed.success) faults.push(...parsed.error.issues.map((issue) => ({ line, field: String(issue.path[0] ?? 'label'), message: issue.message })));
    else if (lineOf.has(parsed.data.label)) faults.push({ line, field: 'label', message: `${parsed.data.label} is on line ${lineOf.get(parsed.data.label)} already` });
    else {
      lineOf.set(parsed.data.label, line);
      units.push(parsed.data);
    }
  }
  if (units.length > limits.units) faults.push({ line: 1, field: 'label', message: `a building has at most ${limits.units} units` });
  return { columns, header, rows: records.length, units, faults };
}

/** What the cells say; what cannot be read stays as it is, so that the schema refuses it by name. */
function draftOf(cell: (column: Column) => string) {
  const number = (text: string): unknown => (text === '' ? null : /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text);
  const floor = cell('floor');
  const kind = plain(cell('kind'));
  return {
    label: cell('label'), entrance: cell('entrance') === '' ? null : cell('entrance'), floor: floor === '' ? null : (floorLevel(floor) ?? floor),
    kind: kind === '' ? 'home' : (kinds[kind] ?? kind), area: number(cell('area')), bedrooms: number(cell('bedrooms')),
  };
}

function recordsOf(csv: string): { readonly header: readonly string[]; readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[] } {
  const firstLine = csv.slice(0, csv.search(/\r?\n|$/));
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : firstLine.includes('\t') ? '\t' : ',';
  try {
    // With `info` each record comes with its line, which the library's types do not say.
    const found = parse(csv, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    const [first, ...rest] = found;
    const header = first?.record.map((title) => title.trim()) ?? [];
    if (header.length === 0) throw invalidInput([{ path: 'csv', code: 'custom', message: 'the file is empty' }]);
    return { header, records: rest.filter(({ record }) => record.some((text) => text.trim() !== '')).map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (error instanceof Error && error.name === 'CsvError')
      throw invalidInput([{ path: 'csv', code: (error as CsvError).code, message: `is not CSV: ${error.message}` }]);
    throw error;
  }
}
