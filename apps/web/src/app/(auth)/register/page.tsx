import { UiLink } from '@lintel/ui/provider';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { RegisterForm } from '@/features/auth/register-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.register');
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function Page() {
  const t = await getTranslations('auth.register');
  return (
    <>
      <h1 className="headline text-3xl">{t('title')}</h1>
      <p className="mt-2 mb-8 text-ink-muted">{t('lead')}</p>
      <RegisterForm />
      <p className="mt-8 border-t pt-6">
        <UiLink href={paths.signIn()} className="hit text-accent-ink underline-offset-4 hover:underline">{t('have')}</UiLink>
      </p>
    </>
  );
}
