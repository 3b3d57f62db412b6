import { expect, it } from 'vitest';
import { siteMap, siteMapIndex } from './site-map';

it('names pages and files as sitemaps.org has it', () => {
  expect(siteMap([{ url: 'https://homes.example/search?city=A&B', changedAt: '2026-11-20T00:00:00.000Z' }]))
    .toContain('<url><loc>https://homes.example/search?city=A&amp;B</loc><lastmod>2026-11-20T00:00:00.000Z</lastmod></url>');
  expect(siteMapIndex([{ url: 'https://homes.example/sitemap/0' }])).toContain('<sitemap><loc>https://homes.example/sitemap/0</loc></sitemap>');
});
