import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { ApiKeys } from '@/features/account/api-keys';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('keys') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.apiKeys);
  const t = await getTranslations('account.sections');
  const organisations = [...new Map(me.memberships.flatMap((m) => (m.organisationId === null ? [] : [[m.organisationId, m.organisationName ?? '']]))).entries()].map(([id, name]) => ({ id, name }));
  return (
    <PageBody title={t('keys')} width="text">
      <ApiKeys organisations={organisations} />
    </PageBody>
  );
}
