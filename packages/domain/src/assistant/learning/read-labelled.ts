import { createReadStream } from 'node:fs';
import { DomainError } from '@lintel/kernel';
import { parse } from 'csv-parse';
import type { Keyed } from './measure';

export interface LabelledColumns {
  /** Tells the rows apart, and so decides which are kept back. */
  readonly key: string;
  /** What the text is put together from, in this order. */
  readonly text: readonly string[];
  readonly category: string;
}

const mostRows = 200_000;

/** Reads examples from a CSV file whose first row names the columns. Rows without a category or without a word are left out. @throws DomainError invalid_input, naming the column that is not there. */
export async function readLabelled(path: string, columns: LabelledColumns): Promise<readonly Keyed[]> {
  const parser = createReadStream(path).pipe(parse({ bom: true, columns: true, relax_quotes: true, skip_empty_lines: true, max_record_size: 1_000_000 }));
  const examples: Keyed[] = [];
  for await (const record of parser as AsyncIterable<Readonly<Record<string, string>>>) {
    const missing = [columns.key, columns.category, ...columns.text].find((column) => record[column] === undefined);
    if (missing !== undefined) throw new DomainError('invalid_input', `The file has no column ${missing}.`, { fields: [{ path: 'columns', code: 'missing', message: `There is no column ${missing}; the first row names them.` }] });
    const text = columns.text.map((column) => record[column] ?? '').join(' ').trim();
    const category = (record[columns.category] ?? '').trim();
    if (text !== '' && category !== '') examples.push({ key: record[columns.key] ?? '', text, category });
    if (examples.length >= mostRows) break;
  }
  return examples;
}
