import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { NotYours } from '@/features/admin/shared/not-yours';
import { LicenceInbox } from '@/features/directory/licence-inbox';
import { licenceQueue } from '@/features/directory/licence-queue';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('directory.queue');
  return { title: t('title') };
}

/** Holders may list their own, so the list's answer does not say who decides here. */
export default async function Page() {
  const { me } = await signedInReader(paths.reviewLicences);
  if (!me.memberships.some(({ role }) => role === 'moderator' || role === 'platform_admin')) return <NotYours />;
  return <GuardedPage path={paths.reviewLicences} ask={(client, trpc) => client.fetchQuery(trpc.licence.list.queryOptions(licenceQueue))}><LicenceInbox /></GuardedPage>;
}
