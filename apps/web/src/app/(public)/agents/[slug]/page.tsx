import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { photoOf } from '@/components/photo/source';
import { AgentPage } from '@/features/directory/agent-page';
import { HydrateQueries } from '@/server/hydrate-queries';
import { getLintel } from '@/server/lintel';
import { reader } from '@/server/reader';
import { getQueryClient, serverCaller, serverTrpc } from '@/server/rsc';
import { readerWords } from '@/server/words';
import { readAgent } from './read';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

const shown = 6;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agent = await readAgent((await params).slug);
  const t = await getTranslations('directory');
  const title = t('agent.metaTitle', { name: agent.name, agency: agent.agency.name });
  const description = t('agent.metaDescription', { headline: agent.headline, onMarket: t('onMarket', { count: agent.onMarket }), closed: t('closedCount', { count: agent.closed }) }).trim();
  const image = agent.portrait === null ? undefined : photoOf(agent.portrait, agent.name)?.src;
  return {
    title, description, alternates: { canonical: paths.agent(agent.slug) },
    openGraph: { title, description, url: paths.agent(agent.slug), type: 'profile', ...(image === undefined ? {} : { images: [image] }) },
    ...(agent.isListed ? {} : { robots: { index: false, follow: false } }),
  };
}

export default async function Page({ params }: Props) {
  const agent = await readAgent((await params).slug);
  const caller = await serverCaller();
  const trpc = await serverTrpc();
  const of = (are: 'on_market' | 'closed') => caller.agent.listHomes({ agentId: agent.id, are, limit: shown });
  const [onMarket, sold, { formats }, { locale }] = await Promise.all([
    of('on_market'), of('closed'), readerWords(), reader(),
    getQueryClient().prefetchInfiniteQuery(trpc.agentReview.list.infiniteQueryOptions({ agentId: agent.id }, { getNextPageParam: (page) => page.nextCursor ?? undefined })),
  ]);
  const { APP_URL } = getLintel().env;
  return (
    <HydrateQueries>
      <AgentPage agent={agent} homes={{ onMarket: onMarket.items, sold: sold.items }} formats={formats} locale={locale} urls={{ own: `${APP_URL}${paths.agent(agent.slug)}`, agency: `${APP_URL}${paths.agency(agent.agency.slug)}` }} />
    </HydrateQueries>
  );
}
