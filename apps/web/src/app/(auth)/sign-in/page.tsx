import { Banner } from '@lintel/ui/banner';
import { UiLink } from '@lintel/ui/provider';
import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { paths } from '@/components/paths';
import { safePlace } from '@/features/auth/back';
import { SignInForm } from '@/features/auth/sign-in-form';
import { getLintel } from '@/server/lintel';
import { reader } from '@/server/reader';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('title'), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const [t, { me }, asked] = await Promise.all([getTranslations('auth'), reader(), searchParams]);
  const back = one(asked['callbackUrl']);
  if (me !== null) redirect(safePlace(back, paths.start) as Route);
  return (
    <>
      <h1 className="headline text-3xl">{t('title')}</h1>
      <p className="mt-2 mb-8 text-ink-muted">{back === undefined ? t('lead') : t('ended')}</p>
      {one(asked['deletion']) === 'asked' ? <Banner className="mb-6" tone="note" role="status" title={t('deletion.title')}>{t('deletion.help')}</Banner> : null}
      <SignInForm back={back} refused={one(asked['error'])} providers={getLintel().identityProviders} />
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2 border-t pt-6">
        <UiLink href={paths.register} className="hit text-accent-ink underline-offset-4 hover:underline">{t('create')}</UiLink>
        <UiLink href={paths.search()} className="hit text-accent-ink underline-offset-4 hover:underline">{t('browse')}</UiLink>
      </p>
    </>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
