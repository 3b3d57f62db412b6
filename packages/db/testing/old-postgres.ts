import { createServer, type Server } from 'node:net';

/** One message of Postgres' wire protocol: its letter, its length, its body. */
function message(letter: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)));
  const head = Buffer.alloc(5);
  head.write(letter);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function int16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeInt16BE(value);
  return buffer;
}

function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}

const text = 25;
const int4 = 23;
const column = (name: string, type: number) => Buffer.concat([Buffer.from(`${name}\0`), int32(0), int16(0), int32(type), int16(-1), int32(-1), int16(0)]);
const value = (content: string) => Buffer.concat([int32(content.length), Buffer.from(content)]);
const ready = message('Z', Buffer.from('I'));

/** Lets everybody in and answers every question with the version of a PostgreSQL of years ago. */
export function createOldPostgres(number: number, name: string): Server {
  const answer = Buffer.concat([
    message('T', int16(2), column('number', int4), column('name', text)), message('D', int16(2), value(String(number)), value(name)), message('C', 'SELECT 1'), ready,
  ]);
  return createServer((socket) => {
    let isIn = false;
    socket.on('data', (data) => {
      if (isIn && data.toString('latin1', 0, 1) === 'Q') socket.write(answer);
      if (!isIn) socket.write(Buffer.concat([message('R', int32(0)), ready]));
      isIn = true;
    });
    socket.on('error', () => {});
  });
}
