import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { PreferencesForm } from '@/features/account/preferences-form';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('preferences') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.preferences);
  const t = await getTranslations('account.sections');
  return <PageBody title={t('preferences')} width="text"><PreferencesForm locale={me.locale} zone={me.zone} units={me.units} showsPresence={me.showsPresence} /></PageBody>;
}
