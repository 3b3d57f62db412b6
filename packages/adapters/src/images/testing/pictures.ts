import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture with something in every corner: red above, blue below on the left; green above, white below on the right. */
export async function corners({ width, height }: Size): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [isRight, isBelow] = [x >= width / 2, y >= height / 2];
      const colour = isRight ? (isBelow ? [255, 255, 255] : [0, 160, 0]) : isBelow ? [0, 0, 220] : [220, 0, 0];
      pixels.set(colour, (y * width + x) * 3);
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } }).png().toBuffer();
}

/** As a telephone writes it: lying on its side, with the place it was taken at and who took it. */
export async function fromTelephone(upright: Buffer): Promise<Buffer> {
  return sharp(upright).rotate(-90).withExif({
    IFD0: { Make: 'Testphone', Artist: 'Somebody', Copyright: 'a private note' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 36/1 22/1', GPSLongitudeRef: 'W', GPSLongitude: '122/1 19/1 55/1' },
  }).withMetadata({ orientation: 6 }).jpeg({ quality: 90 }).toBuffer();
}

/** A PNG of a few hundred bytes whose header promises this many pixels. */
export function bomb({ width, height }: Size): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(100_000))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
