import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { GuardedPage } from '@/features/admin/shared/guarded-page';
import { Settings } from '@/features/operate/settings/settings';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operate.settings');
  return { title: t('title') };
}

export default async function SettingsPage() {
  const { me } = await signedInReader(paths.settings);
  return (
    <GuardedPage path={paths.settings} ask={(client, trpc) => client.fetchQuery(trpc.configuration.list.queryOptions({}))}>
      <Settings mayChange={me.memberships.some(({ role }) => role === 'platform_admin')} />
    </GuardedPage>
  );
}
