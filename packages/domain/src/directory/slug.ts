/** A short name for addresses: the name in plain letters, or the end of the id where the name has none (another script). */
export function slugOf(name: string, id: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  return plain === '' ? `a-${id.slice(-12)}` : plain;
}
