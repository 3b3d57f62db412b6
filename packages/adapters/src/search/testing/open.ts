import type { ListingDocument, SearchIndex, SearchWriter } from '../port';
import type { RecordDocument } from '../records/port';

/** An empty index of a test's own. */
export interface SearchUnderTest {
  readonly index: SearchIndex;
  readonly writer: SearchWriter<ListingDocument>;
  readonly records: SearchWriter<RecordDocument>;
  /** Removes it. */
  close(): Promise<void>;
}

export type OpenSearch = () => Promise<SearchUnderTest>;
