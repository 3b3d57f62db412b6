import { isDomainError } from '@lintel/kernel';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { paths } from '@/components/paths';
import { SavedSearch } from '@/features/home/saved-search';
import { HydrateQueries } from '@/server/hydrate-queries';
import { signedInReader } from '@/server/reader';
import { getQueryClient, serverTrpc } from '@/server/rsc';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home.searches');
  return { title: t('title') };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  await signedInReader(paths.accountSearch(id));
  const trpc = await serverTrpc();
  try {
    await getQueryClient().fetchQuery(trpc.savedSearch.get.queryOptions({ id }));
  } catch (error) {
    const cause = error instanceof Error && isDomainError(error.cause) ? error.cause : error;
    if (isDomainError(cause) && ['not_found', 'invalid_input'].includes(cause.code)) notFound();
    throw error;
  }
  return (
    <HydrateQueries>
      <SavedSearch id={id} />
    </HydrateQueries>
  );
}
