import { notFound } from 'next/navigation';
import { paths } from '@/components/paths';
import { siteMap } from '@/features/listing-public/site-map';
import { getLintel } from '@/server/lintel';
import { serverCaller } from '@/server/rsc';

interface Context {
  readonly params: Promise<{ readonly part: string }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  if (!/^\d{1,4}$/.test(part)) notFound();
  const { APP_URL } = getLintel().env;
  const { items, parts } = await (await serverCaller()).listing.publicPages({ part: Number(part) });
  if (Number(part) >= parts) notFound();
  const fixed = part === '0' ? [{ url: APP_URL }, { url: `${APP_URL}${paths.search()}` }] : [];
  const homes = items.map(({ id, updatedAt }) => ({ url: `${APP_URL}${paths.listing(id)}`, changedAt: updatedAt }));
  return new Response(siteMap([...fixed, ...homes]), { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' } });
}
