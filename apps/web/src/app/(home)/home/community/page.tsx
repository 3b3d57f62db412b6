import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { paths } from '@/components/paths';
import { Communities } from '@/features/community/communities';
import { HydrateQueries } from '@/server/hydrate-queries';
import { signedInReader } from '@/server/reader';
import { getQueryClient, serverTrpc } from '@/server/rsc';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('community'))('title') };
}

/** Who reads in one house is there at once. */
export default async function Page() {
  await signedInReader(paths.communities);
  const trpc = await serverTrpc();
  const { items: [only, ...others] } = await getQueryClient().fetchQuery(trpc.community.list.queryOptions({}));
  if (only !== undefined && others.length === 0) redirect(paths.community(only.id) as Route);
  return <HydrateQueries><Communities /></HydrateQueries>;
}
