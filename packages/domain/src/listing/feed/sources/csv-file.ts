import { createReadStream } from 'node:fs';
import { DomainError } from '@lintel/kernel';
import { type CsvError, parse } from 'csv-parse';
import { mapRow, type TextRow } from '../map-row';
import type { Mapping } from '../mapping';
import type { ReadRow } from '../record';

interface Parsed {
  readonly record: TextRow;
  readonly info: { readonly lines: number; readonly error?: Error };
}

/** Kept in memory at a time; a record that goes on beyond has a quote that is never closed. */
const maxRecordBytes = 16_000_000;
/** Of one field, in characters: no remark of a person's comes near. */
const maxFieldLength = 100_000;

/**
 * Reads a CSV file row by row with flat memory. A row whose number of columns is wrong, or that cannot be read, is an error of that row
 * alone.
 * @throws DomainError malformed when the rest of the file cannot be told apart into rows; those before have been yielded.
 */
export async function* readCsvFile(path: string, mapping: Mapping): AsyncGenerator<ReadRow> {
  const skipped: ReadRow[] = [];
  let readThrough = 1;
  const parser = parse({
    bom: true, columns: true, info: true, delimiter: mapping.delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: maxRecordBytes,
    skip_records_with_error: true,
    on_record: (record: unknown, { lines }) => {
      readThrough = lines;
      return record;
    },
    on_skip: (error) => {
      if (error === undefined) return;
      const line = readThrough + 1;
      if (error.code === 'CSV_MAX_RECORD_SIZE') throw endless(line, error);
      if (error.code === 'CSV_QUOTE_NOT_CLOSED') skipped.push(refused(line, 'quote', `a quotation mark in the row that begins at line ${line} is never closed`));
      else skipped.push(refused(line, 'columns', error.message));
    },
  });
  const file = createReadStream(path);
  file.on('error', (error) => parser.destroy(error));
  file.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      yield* skipped.splice(0);
      const tooLong = Object.entries(record).find(([, value]) => value.length > maxFieldLength)?.[0];
      if (info.error !== undefined) yield refused(info.lines, 'columns', info.error.message);
      else if (tooLong !== undefined) yield refused(info.lines, 'too_big', `must have at most ${maxFieldLength} characters`, tooLong);
      else yield mapRow(mapping, info.lines, record);
    }
    yield* skipped;
  } finally {
    file.destroy();
  }
}

function refused(line: number, code: string, message: string, field = '(row)'): ReadRow {
  return { line, errors: [{ line, sourceKey: null, field, code, message: message.slice(0, 300), value: null }] };
}

function endless(line: number, cause: CsvError): DomainError {
  return new DomainError('malformed', `The row that begins at line ${line} is longer than ${maxRecordBytes / 1_000_000} MB: a quotation mark in it is never closed.`, {}, { cause });
}
