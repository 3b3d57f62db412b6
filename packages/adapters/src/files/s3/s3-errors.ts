import { FileNotFound, FileRefused, FileStoreUnavailable, RangeNotSatisfiable } from '../port';

/** The HTTP status of an error the SDK threw; undefined when no answer came. */
export function httpStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  const { $metadata: metadata } = error;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

/** What an error of the SDK means to callers. Refused credentials and a missing bucket are an outage too: nothing about the file is at fault. */
export function asPortError(error: unknown, key: string): Error {
  if (error instanceof FileRefused || error instanceof FileStoreUnavailable) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'NoSuchKey' || name === 'NotFound') return new FileNotFound(key);
  if (httpStatus(error) === 416) return new RangeNotSatisfiable(key, null);
  return new FileStoreUnavailable(error);
}
