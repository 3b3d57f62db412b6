import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { MyHistory } from '@/features/account/my-history';
import { SinceLastHere } from '@/features/account/since-last-here';
import { signedInReader } from '@/server/reader';
import { worksAtDesk } from '@/server/works-at-desk';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('activity') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.activity);
  const t = await getTranslations('account.sections');
  const own = await getTranslations('account.activity');
  const atDesk = worksAtDesk(me);
  return (
    <PageBody title={t('activity')} width="text">
      <SinceLastHere worksAtDesk={atDesk} />
      <section aria-labelledby="own" className="mt-8">
        <h2 id="own" className="mb-2 text-lg font-semibold">{own('own')}</h2>
        <MyHistory worksAtDesk={atDesk} />
      </section>
    </PageBody>
  );
}
