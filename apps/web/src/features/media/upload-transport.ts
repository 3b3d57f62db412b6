import type { FileKind } from '@lintel/domain/media/contract';

/** How an upload reaches the server. What throws {@link UploadRefused} is refused for good; anything else is worth another try. */
export interface UploadTransport {
  /** Announces files; their ids come back in the same order. */
  begin(files: readonly { readonly name: string; readonly byteSize: number; readonly kind: FileKind }[]): Promise<readonly string[]>;
  /** How many bytes have arrived. */
  offsetOf(id: string, signal: AbortSignal): Promise<{ readonly offset: number; readonly isArrived: boolean }>;
  /** Sends the next piece; `onProgress` hears how many of its bytes have left. */
  send(id: string, piece: Piece): Promise<{ readonly isArrived: boolean }>;
  cancel(id: string): Promise<void>;
}

export interface Piece {
  readonly offset: number;
  readonly bytes: Blob;
  readonly signal: AbortSignal;
  readonly onProgress: (sentBytes: number) => void;
}

/** The server said no; `code` is what the browser chooses its words by. */
export class UploadRefused extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}
