import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { EmailForm } from '@/features/account/email-form';
import { PasswordForm } from '@/features/account/password-form';
import { Sessions } from '@/features/account/sessions';
import { SignInWays } from '@/features/account/sign-in-ways';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('security') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.security);
  const t = await getTranslations('account.sections');
  return (
    <PageBody title={t('security')} width="text">
      <div className="flex flex-col gap-6">
        <SignInWays />
        <PasswordForm email={me.email} />
        <EmailForm email={me.email} />
        <Sessions />
      </div>
    </PageBody>
  );
}
