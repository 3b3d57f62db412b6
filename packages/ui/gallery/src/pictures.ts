import type { Photo } from '../../src/media/photo';

const skies = ['#dfe9ec,#f5efe4', '#c9dde0,#f1dfc9', '#e8e2d8,#c9d6d4', '#2b3a44,#c98f5a', '#d8e4e0,#efe7db', '#b9cdd3,#e9d8c0', '#f0e6d6,#cfdcd8', '#394953,#d9a777'];
const walls = ['#c8b8a2', '#7d8f8a', '#e7e0d4', '#a9765a', '#d2cbc0', '#8b7d6b', '#5f7d7a', '#b9a68c'];

/** A house drawn by the program, so that the gallery needs no files. */
function drawHouse(index: number): string {
  const [top = '', low = ''] = (skies[index % skies.length] ?? '').split(',');
  const wall = walls[(index * 3) % walls.length] ?? '#ccc';
  const roof = 60 + (index % 3) * 20;
  const windows = [0, 1, 2].map((n) => `<rect x="${215 + n * 62}" y="235" width="38" height="52" fill="#35444a"/><rect x="${211 + n * 62}" y="229" width="46" height="6" fill="#0f766e"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs><rect width="600" height="400" fill="url(#s)"/><circle cx="${90 + index * 55}" cy="90" r="34" fill="#fff" opacity=".5"/><rect y="320" width="600" height="80" fill="#8b9a7d"/><rect x="180" y="200" width="240" height="130" fill="${wall}"/><path d="M160 205 300 ${205 - roof} 440 205z" fill="#4a4038"/>${windows}<circle cx="490" cy="265" r="48" fill="#6f8467"/><rect x="485" y="290" width="10" height="45" fill="#5b4a3a"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export const photos: Photo[] = Array.from({ length: 8 }, (_, index) => ({
  id: `photo-${index}`,
  src: drawHouse(index),
  alt: ['The house from the street', 'From the garden', 'The side entrance', 'In the evening', 'From the park', 'The neighbour’s view', 'In spring', 'At night'][index] ?? '',
  width: 600,
  height: 400,
}));
