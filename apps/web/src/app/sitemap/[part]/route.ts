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
  const caller = await serverCaller();
  const { items, parts } = await caller.listing.publicPages({ part: Number(part) });
  if (Number(part) >= parts) notFound();
  const fixed = part === '0' ? [...[paths.search(), paths.agents(), paths.agencies()].map((path) => ({ url: `${APP_URL}${path}` })), { url: APP_URL }, ...(await people(caller, APP_URL))] : [];
  const homes = items.map(({ id, updatedAt }) => ({ url: `${APP_URL}${paths.listing(id)}`, changedAt: updatedAt }));
  return new Response(siteMap([...fixed, ...homes]), { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' } });
}

/** The pages of agents and agencies stand in the first part. */
async function people(caller: Awaited<ReturnType<typeof serverCaller>>, appUrl: string) {
  const { agents, agencies } = await caller.agent.publicPages({});
  return [
    ...agents.map(({ slug, updatedAt }) => ({ url: `${appUrl}${paths.agent(slug)}`, changedAt: updatedAt })),
    ...agencies.map(({ slug, updatedAt }) => ({ url: `${appUrl}${paths.agency(slug)}`, changedAt: updatedAt })),
  ];
}
