import { Card } from '@lintel/ui/card';
import { Facts } from '@lintel/ui/facts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { ProfileForm } from '@/features/account/profile-form';
import { Roles } from '@/features/account/roles';
import { signedInReader } from '@/server/reader';
import { serverCaller } from '@/server/rsc';
import { readerWords } from '@/server/words';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('profile') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.profile);
  const [own, t, { words, formats }] = await Promise.all([(await serverCaller()).profile.getMine({}), getTranslations('account'), readerWords()]);
  const { listed } = own;
  return (
    <PageBody title={t('sections.profile')} width="text">
      <ProfileForm own={own} />
      {listed.onMarket + listed.closed + listed.drafts === 0 ? null : (
        <Card title={t('profile.listed')} className="mt-6">
          <Facts columns={3} className="tabular" facts={(['onMarket', 'closed', 'drafts'] as const).map((id) => ({ id, label: t(`profile.${id}`), value: formats.number(listed[id]) }))} />
        </Card>
      )}
      <Roles memberships={me.memberships} words={words} />
    </PageBody>
  );
}
