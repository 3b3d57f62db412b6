import { Meilisearch } from 'meilisearch';

export interface MeilisearchOptions {
  /** `http://host:7700` */
  readonly url: string;
  readonly apiKey: string | undefined;
  /** Before the names of the indexes, so that several installations share a server. */
  readonly prefix?: string;
}

export interface IndexNames {
  readonly live: string;
  readonly shadow: string;
}

export function indexNames({ prefix = 'lintel_' }: MeilisearchOptions, of: 'listings' | 'records'): IndexNames {
  return { live: `${prefix}${of}`, shadow: `${prefix}${of}_shadow` };
}

/** @param timeoutMs of one request */
export function connect({ url, apiKey }: MeilisearchOptions, timeoutMs: number): Meilisearch {
  return new Meilisearch({ host: url, timeout: timeoutMs, ...(apiKey === undefined ? {} : { apiKey }) });
}
