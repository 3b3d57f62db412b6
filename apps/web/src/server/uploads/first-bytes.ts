import { Readable } from 'node:stream';

export interface Peeked {
  /** Up to as many bytes as were asked for; fewer when the source has no more. */
  readonly first: Buffer;
  /** The source from its beginning, what was looked at included. */
  readonly whole: Readable;
  /** Leaves the source to others where it is, for when the whole is not wanted. */
  release(): Promise<void>;
}

/**
 * Looks at a stream's first bytes and gives it back whole. The source itself is never destroyed: an answer still has to go out over a request's
 * connection, and a form's next part comes after this one.
 * @throws what the source throws before they came
 */
export async function peek(source: Readable, bytes: number): Promise<Peeked> {
  const chunks = source.iterator({ destroyOnReturn: false });
  const seen: Buffer[] = [];
  let isOver = false;
  for (let length = 0; length < bytes && !isOver;) {
    const next = await chunks.next();
    if (next.done === true) isOver = true;
    else {
      // Requests, form parts and files of the store are streams of bytes.
      const chunk = next.value as Buffer;
      seen.push(chunk);
      length += chunk.length;
    }
  }
  const release = async (): Promise<void> => { await chunks.return?.(); };
  async function* again(): AsyncGenerator<Buffer> {
    try {
      yield* seen;
      for (let next = isOver ? undefined : await chunks.next(); next !== undefined && next.done !== true; next = await chunks.next()) yield next.value as Buffer;
    } finally {
      await release();
    }
  }
  return { first: Buffer.concat(seen).subarray(0, bytes), whole: Readable.from(again(), { objectMode: false }), release };
}
