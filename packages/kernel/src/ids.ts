const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const largestTimestamp = 2 ** 48 - 1;
const counterSize = 2 ** 12;

export interface UuidV7Sources {
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** Fills the array with random bytes and returns it. */
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
}

/**
 * Makes a generator of UUIDv7 (RFC 9562, method 1: a 12-bit counter after the millisecond). Each id sorts after the one before, also within a
 * millisecond and when the clock steps back: then the time inside the ids stands still, or runs ahead by one millisecond per 2,048 to 4,096 ids.
 * The generator throws a RangeError when `now` is not a whole number of milliseconds between 1970 and the year 10889.
 */
export function uuidV7Generator(sources: UuidV7Sources): () => string {
  const bytes = new Uint8Array(10);
  let time = -1;
  let counter = 0;
  return () => {
    const random = sources.random(bytes);
    const now = sources.now();
    if (!Number.isSafeInteger(now) || now < 0 || now >= largestTimestamp) throw new RangeError(`A UUIDv7 cannot hold the time ${String(now)}.`);
    const seed = (((random[8] ?? 0) << 8) | (random[9] ?? 0)) & (counterSize / 2 - 1);
    if (now > time) {
      time = now;
      counter = seed;
    } else if (counter + 1 < counterSize) {
      counter += 1;
    } else {
      time += 1;
      counter = seed;
    }
    return format(time, counter, random);
  };
}

function format(time: number, counter: number, random: Uint8Array): string {
  const stamp = time.toString(16).padStart(12, '0');
  const variant = (0x80 | ((random[0] ?? 0) & 0x3f)).toString(16);
  let tail = '';
  for (let index = 1; index < 8; index += 1) tail += (random[index] ?? 0).toString(16).padStart(2, '0');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${tail.slice(0, 2)}-${tail.slice(2)}`;
}

/** Random bytes are drawn for some four hundred ids at once: one draw costs as much as making ten of them. */
const drawn = new Uint8Array(4_000);
let used = drawn.length;

function fromDrawn(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  if (used + bytes.length > drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  bytes.set(drawn.subarray(used, used + bytes.length));
  used += bytes.length;
  return bytes;
}

/** A new UUIDv7, lower case; every one sorts after all that this process made before. */
export const uuidv7 = uuidV7Generator({
  now: () => Date.now(),
  random: fromDrawn,
});

/** Whether this is a UUID of versions 1 to 8 in its 36-character form, in either case. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuidPattern.test(value);
}

/**
 * The time at which a UUIDv7 was made, to the millisecond.
 * @throws RangeError when the id is not a UUIDv7.
 */
export function timeOfUuid(id: string): Date {
  if (!isUuid(id) || id[14] !== '7') throw new RangeError(`${JSON.stringify(id.slice(0, 50))} is not a UUIDv7.`);
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}
