const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface SiteMapEntry {
  readonly url: string;
  /** ISO instant. */
  readonly changedAt?: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');

function document(root: 'urlset' | 'sitemapindex', item: 'url' | 'sitemap', entries: readonly SiteMapEntry[]): string {
  const lines = entries.map(({ url, changedAt }) => `<${item}><loc>${escaped(url)}</loc>${changedAt === undefined ? '' : `<lastmod>${changedAt}</lastmod>`}</${item}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${lines.join('\n')}\n</${root}>\n`;
}

/** Pages, as sitemaps.org describes. */
export const siteMap = (entries: readonly SiteMapEntry[]): string => document('urlset', 'url', entries);

/** The files that hold them. */
export const siteMapIndex = (entries: readonly SiteMapEntry[]): string => document('sitemapindex', 'sitemap', entries);
