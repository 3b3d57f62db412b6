import { createReadStream } from 'node:fs';
import { DomainError } from '@lintel/kernel';
import type { ReadRow } from '../record';
import { readResoProperty, type ResoDefaults } from '../reso-record';
import { decoded } from './decoded';
import { createRecordReader } from './xml-records';

/**
 * Reads a RESO payload in XML with flat memory: each element `Property`, wherever it stands and whatever its namespace, is a record whose
 * children bear the names of the Data Dictionary. An error names the line of the file where its record begins.
 * @throws DomainError malformed when the file is no XML from some line on, or declares entities; what came before has been yielded.
 */
export async function* readResoXml(path: string, defaults: ResoDefaults): AsyncGenerator<ReadRow> {
  const reader = createRecordReader('Property');
  let count = 0;
  const rows = function* (): Generator<ReadRow> {
    for (const { line, record } of reader.taken()) {
      count += 1;
      const row = readResoProperty(count, record, defaults);
      yield 'errors' in row ? { ...row, errors: row.errors.map((error) => ({ ...error, line })) } : row;
    }
  };
  for await (const text of decoded(createReadStream(path))) {
    reader.write(text);
    yield* rows();
    // What came before the fault is as good as it was.
    if (reader.fault !== undefined) throw reader.fault;
  }
  reader.end();
  yield* rows();
  if (reader.fault !== undefined) throw reader.fault;
  if (count === 0) throw new DomainError('malformed', 'The file has no element named Property: a RESO file in XML has one for each listing.');
}
