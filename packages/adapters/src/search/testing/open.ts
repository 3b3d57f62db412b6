import type { SearchIndex, SearchWriter } from '../port';

/** An empty index of a test's own. */
export interface SearchUnderTest {
  readonly index: SearchIndex;
  readonly writer: SearchWriter;
  /** Removes it. */
  close(): Promise<void>;
}

export type OpenSearch = () => Promise<SearchUnderTest>;
