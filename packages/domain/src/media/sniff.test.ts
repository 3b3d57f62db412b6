import { describe, expect, it } from 'vitest';
import { fileName } from './contract';
import { sniff } from './sniff';

const text = (start: string) => Buffer.from(start.padEnd(64, '\0'), 'latin1');
const boxes = (major: string, ...compatible: readonly string[]) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(16 + compatible.length * 4);
  return Buffer.concat([size, Buffer.from(`ftyp${major}\0\0\0\0${compatible.join('')}`, 'latin1'), Buffer.from('mif1avifheic')]);
};

describe('a file is told by its first bytes', () => {
  it.each([
    ['image/jpeg', text('\u00ff\u00d8\u00ff\u00e0')], ['image/png', text('\u0089PNG\r\n\u001a\n')], ['image/webp', text('RIFF\u0010\0\0\0WEBPVP8 ')],
    ['application/pdf', text('%PDF-1.7')], ['image/avif', boxes('avif', 'mif1')], ['image/avif', boxes('mif1', 'miaf', 'avif')], ['image/heic', boxes('heic', 'mif1')],
    ['image/heic', boxes('mif1', 'heic')], ['image/gif', text('GIF89a')], ['image/tiff', text('II*\0')],
    [undefined, boxes('isom', 'mp42')], [undefined, text('<svg xmlns="http://www.w3.org/2000/svg">')], [undefined, text('<!doctype html>')], [undefined, text('MZ')],
    [undefined, text('RIFF\u0010\0\0\0WAVE')], [undefined, Buffer.alloc(0)], [undefined, text(' %PDF-1.7')],
  ])('%s', (type, bytes) => {
    expect(sniff(bytes)).toBe(type);
  });

  it('also when there are few of them', () => {
    for (let length = 0; length < 32; length += 1) expect(() => sniff(boxes('avif', 'mif1').subarray(0, length))).not.toThrow();
  });
});

describe('a name is a name', () => {
  it.each([
    ['front.jpg', 'front.jpg'], ['../../etc/passwd', 'passwd'], ['C:\\Users\\me\\house.png', 'house.png'], ['a\u0000b\u001f.jpg', 'ab.jpg'], ['<img src=x onerror=alert(1)>.jpg', 'img src=x onerror=alert(1).jpg'],
    ['photo\u202egpj.exe', 'photogpj.exe'], ['  . .hidden', 'hidden'], ['', 'file'], ['///', 'file'], ['ఇల్లు.jpg', 'ఇల్లు.jpg'], ['😀'.repeat(300), '😀'.repeat(200)],
  ])('%j reads %j', (given, read) => {
    expect(fileName.parse(given)).toBe(read);
  });
});
