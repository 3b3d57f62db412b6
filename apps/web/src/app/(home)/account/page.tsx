import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { ProfileForm } from '@/features/account/profile-form';
import { Roles } from '@/features/account/roles';
import { signedInReader } from '@/server/reader';
import { readerWords } from '@/server/words';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('profile') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.account);
  const t = await getTranslations('account.sections');
  const { words } = await readerWords();
  return (
    <PageBody title={t('profile')} width="text">
      <ProfileForm name={me.name} email={me.email} locale={me.locale} zone={me.zone} />
      <Roles memberships={me.memberships} words={words} />
    </PageBody>
  );
}
