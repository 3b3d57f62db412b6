import { createSocket } from 'node:dgram';

export interface TestDns {
  readonly server: string;
  /** What names have as TXT; `null` for one whose server fails. */
  readonly records: Map<string, readonly string[] | null>;
  close(): Promise<void>;
}

/** A name server that knows TXT records alone; on any port, unless one is named. */
export async function startTestDns(port = 0): Promise<TestDns> {
  const socket = createSocket('udp4');
  const records = new Map<string, readonly string[] | null>();
  socket.on('message', (query, from) => { socket.send(answerTo(query, records), from.port, from.address); });
  await new Promise<void>((done) => { socket.bind(port, '127.0.0.1', done); });
  return { server: `127.0.0.1:${socket.address().port}`, records, close: () => new Promise((done) => { socket.close(done); }) };
}

function answerTo(query: Buffer, records: ReadonlyMap<string, readonly string[] | null>): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.subarray(at + 1, at + 1 + length).toString());
    at += length + 1;
  }
  const question = query.subarray(12, at + 5);
  const found = records.get(labels.join('.').toLowerCase());
  const head = Buffer.from(query.subarray(0, 12));
  // An answer; 2: the server failed, 3: no such name.
  head.writeUInt16BE(0x8180 | (found === null ? 2 : found === undefined ? 3 : 0), 2);
  head.writeUInt16BE(found?.length ?? 0, 6);
  head.writeUInt32BE(0, 8);
  return Buffer.concat([head, question, ...(found ?? []).map(recordOf)]);
}

/** Of the name that was asked for, for a minute; long texts in parts of 255. */
function recordOf(text: string): Buffer {
  const parts = text.match(/.{1,255}/gs) ?? [''];
  const data = Buffer.concat(parts.flatMap((part) => [Buffer.from([Buffer.byteLength(part)]), Buffer.from(part)]));
  const fixed = Buffer.from([0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 0xff]);
  return Buffer.concat([fixed, data]);
}
