import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { MyInvitations } from '@/features/account/my-invitations';
import { MyOrganisations } from '@/features/organisation/my-organisations';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('organisations') };
}

export default async function Page() {
  const { me } = await signedInReader(paths.organisations);
  const t = await getTranslations('account.sections');
  return (
    <PageBody title={t('organisations')} width="text">
      <div className="flex flex-col gap-6">
        <MyInvitations />
        <MyOrganisations memberships={me.memberships} zone={me.zone} country={countryOf(me.locale)} />
      </div>
    </PageBody>
  );
}

/** Of a reader who writes numbers as in India the organisation is likely to stand there. */
function countryOf(locale: string): string {
  return new Intl.Locale(locale).maximize().region ?? 'US';
}
