/** The desk's pages of one record, by the segment before its id, and what the log calls the record. */
const records: Readonly<Record<string, string>> = { listings: 'listing', inquiries: 'inquiry' };

const form = /^\/desk\/([a-z-]+)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\/|$)/;

/** The record that an address of the desk shows. */
export function deskRecordOf(path: string): { readonly recordType: string; readonly recordId: string } | undefined {
  const [, segment = '', recordId = ''] = form.exec(path) ?? [];
  const recordType = Object.hasOwn(records, segment) ? records[segment] : undefined;
  return recordType === undefined ? undefined : { recordType, recordId };
}
