import { safeText } from './safe';

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“',
  eacute: 'é', egrave: 'è', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', uuml: 'ü', ouml: 'ö', auml: 'ä', szlig: 'ß', ccedil: 'ç', deg: '°',
};
const hidden = /<(script|style|template|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const comment = /<!--[\s\S]*?(?:-->|$)/g;
/** A tag begins with a letter or a slash, so that `3 < 4` stays text. */
const tag = /<\/?[a-z][^<>]*>?/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
/** The text of what may be HTML. Never markup again: what is left of a broken tag is text like any other. */
export function plainText(source: string): string {
  const bare = source.includes('<') ? source.replace(comment, ' ').replace(hidden, ' ').replace(tag, ' ') : source;
  const decoded = bare.includes('&') ? bare.replace(entity, decodeEntity) : bare;
  return safeText(decoded).replace(/\s+/g, ' ').trim();
}

function decodeEntity(whole: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string {
  if (name !== undefined) return namedEntities[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}
