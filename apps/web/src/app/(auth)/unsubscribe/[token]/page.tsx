import { isDomainError } from '@lintel/kernel';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Gone } from '@/features/auth/mailed-end';
import { Unsubscribe } from '@/features/auth/unsubscribe';
import { serverCaller } from '@/server/rsc';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.unsubscribe');
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function Page({ params }: { readonly params: Promise<{ readonly token: string }> }) {
  const { token } = await params;
  const t = await getTranslations('auth.unsubscribe');
  const kinds = await kindsOf(token);
  return (
    <>
      <h1 className="headline mb-6 text-3xl">{t('title')}</h1>
      {kinds === undefined ? <Gone title={t('gone')} body={t('goneBody')} /> : <Unsubscribe token={token} kinds={kinds} />}
    </>
  );
}

async function kindsOf(token: string): Promise<readonly string[] | undefined> {
  try {
    return (await (await serverCaller()).notification.getLetter({ token: token.slice(0, 100) })).kinds;
  } catch (error) {
    if (isDomainError(error) && error.code === 'not_found') return undefined;
    throw error;
  }
}
