import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { EmailForm } from '@/features/account/email-form';
import { LinkOutcome } from '@/features/account/link-outcome';
import { PasswordForm } from '@/features/account/password-form';
import { Sessions } from '@/features/account/sessions';
import { SignInWays } from '@/features/account/sign-in-ways';
import { WordsFor } from '@/i18n/words-for';
import { getLintel } from '@/server/lintel';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('security') };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function Page({ searchParams }: Props) {
  const [{ me }, { linked, provider }] = await Promise.all([signedInReader(paths.security), searchParams]);
  const providers = getLintel().identityProviders;
  const t = await getTranslations('account.sections');
  return (
    <PageBody title={t('security')} width="text">
      <div className="flex flex-col gap-6">
        <WordsFor features={['account', 'auth']}>
          <LinkOutcome linked={one(linked)} refused={one(provider)} providers={providers} />
          <SignInWays providers={providers} />
        </WordsFor>
        <PasswordForm email={me.email} />
        <EmailForm email={me.email} />
        <Sessions />
      </div>
    </PageBody>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
