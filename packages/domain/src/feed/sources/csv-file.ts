import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { mapRow, type TextRow } from '../map-row';
import type { Mapping } from '../mapping';
import type { ReadRow } from '../record';

interface Parsed {
  readonly record: TextRow;
  readonly info: { readonly lines: number; readonly error?: Error };
}

/** The longest a record may be; beyond, a quote was never closed. */
const maxRecordBytes = 1_000_000;

/**
 * Reads a CSV file row by row with flat memory. A row whose number of columns is wrong, or that cannot be read, is an error of that row
 * alone.
 */
export async function* readCsvFile(path: string, mapping: Mapping): AsyncGenerator<ReadRow> {
  const parser = parse({
    bom: true, columns: true, info: true, delimiter: mapping.delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: maxRecordBytes,
    skip_records_with_error: true,
  });
  const file = createReadStream(path);
  file.on('error', (error) => parser.destroy(error));
  file.pipe(parser);
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    const wrong = info.error;
    if (wrong === undefined) yield mapRow(mapping, info.lines, record);
    else yield { line: info.lines, errors: [{ line: info.lines, sourceKey: null, field: '(row)', code: 'columns', message: wrong.message.slice(0, 300), value: null }] };
  }
}
