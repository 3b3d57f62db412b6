import { Readable } from 'node:stream';

export interface Peeked {
  /** Up to as many bytes as were asked for; fewer when the source has no more. */
  readonly first: Buffer;
  /** The source from its beginning, what was looked at included. */
  readonly whole: Readable;
}

/** Looks at a stream's first bytes and gives it back whole. @throws what the source throws before they came. */
export async function peek(source: AsyncIterable<unknown>, bytes: number): Promise<Peeked> {
  const chunks = source[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  let length = 0;
  let isOver = false;
  while (length < bytes && !isOver) {
    const next = await chunks.next();
    if (next.done === true) isOver = true;
    // Requests and form parts are streams of bytes.
    else length += seen.push(next.value as Buffer) === 0 ? 0 : (next.value as Buffer).length;
  }
  async function* again(): AsyncGenerator<Buffer> {
    try {
      yield* seen;
      for (let next = isOver ? undefined : await chunks.next(); next !== undefined && next.done !== true; next = await chunks.next()) yield next.value as Buffer;
    } finally {
      await chunks.return?.();
    }
  }
  return { first: Buffer.concat(seen).subarray(0, bytes), whole: Readable.from(again(), { objectMode: false }) };
}
