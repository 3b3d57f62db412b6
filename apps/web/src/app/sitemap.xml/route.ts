import { siteMapIndex } from '@/features/listing-public/site-map';
import { getLintel } from '@/server/lintel';
import { serverCaller } from '@/server/rsc';

// What is public changes while the server runs; nothing of it is there during a build.
export const dynamic = 'force-dynamic';

/** Where the parts are; each names ten thousand homes. */
export async function GET(): Promise<Response> {
  const { APP_URL } = getLintel().env;
  const { parts } = await (await serverCaller()).listing.publicPages({});
  const files = Array.from({ length: parts }, (_, part) => ({ url: `${APP_URL}/sitemap/${part}` }));
  return new Response(siteMapIndex(files), { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' } });
}
