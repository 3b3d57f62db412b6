import { crc32, inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06_05_4b_50;
const directoryEntry = 0x02_01_4b_50;

/** What a ZIP holds, by path: every file unpacked and its checksum compared, so that one that is cut off or mixed up is an error. For archives below 4 GB. */
export function readZip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('The archive has no end: it is cut off.');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw new Error('The archive’s list of files is broken.');
    const [nameLength, extraLength, noteLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const [method, checksum, packed, start] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const body = bytes.subarray(data, data + packed);
    const content = method === 0 ? body : inflateRawSync(body);
    if (crc32(content) !== checksum) throw new Error(`${path} is damaged.`);
    if (files.has(path)) throw new Error(`${path} is in the archive twice.`);
    files.set(path, content);
    at += 46 + nameLength + extraLength + noteLength;
  }
  return files;
}
