import { FileNotFound, FileRefused, FileStoreUnavailable, InvalidFileKey } from '@lintel/adapters/files';
import { DomainError, isDomainError } from '@lintel/kernel';

/** What the file store says, as any border tells it. */
export function asRefusal(error: unknown): unknown {
  if (isDomainError(error)) return error;
  if (error instanceof FileNotFound || error instanceof InvalidFileKey) return new DomainError('not_found', 'There is nothing at this address.', {}, { cause: error });
  if (error instanceof FileStoreUnavailable) return new DomainError('unavailable', 'Files cannot be reached right now. Try again in a moment.', {}, { cause: error });
  if (!(error instanceof FileRefused)) return error;
  // The source threw a refusal of its own: its words are better.
  if (isDomainError(error.cause)) return error.cause;
  const isBroken = error.reason === 'source_failed' || error.reason === 'source_stalled';
  return isBroken
    ? new DomainError('malformed', 'The file broke off on its way; nothing of this request was kept. Send it again.', { reason: error.reason }, { cause: error })
    : new DomainError('invalid_input', error.message, { reason: error.reason }, { cause: error });
}
