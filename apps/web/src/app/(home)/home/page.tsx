import { buttonClass } from '@lintel/ui/button-class';
import { Card } from '@lintel/ui/card';
import { UiLink } from '@lintel/ui/provider';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { SinceLastHere } from '@/features/account/since-last-here';
import { MyHomes } from '@/features/living/my-homes';
import { MyInquiries } from '@/features/home/my-inquiries';
import { SavedHomes } from '@/features/home/saved-homes';
import { SavedSearches } from '@/features/home/saved-searches';
import { signedInReader } from '@/server/reader';
import { worksAtDesk } from '@/server/works-at-desk';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');
  return { title: t('title') };
}

export default async function HomePage() {
  const { me } = await signedInReader(paths.home);
  const t = await getTranslations('home');
  return (
    <PageBody title={t('hello', { name: me.name })}>
      <div className="flex flex-col gap-10">
        <Block id="homes" title={t('homes.title')} href={paths.verify} all={t('homes.add')}><MyHomes /></Block>
        <SinceLastHere worksAtDesk={worksAtDesk(me)} isQuiet />
        <Block id="saved" title={t('saved.title')} href={paths.saved} all={t('saved.all')}><SavedHomes most={3} /></Block>
        <div className="grid gap-8 lg:grid-cols-2">
          <Card title={t('inquiries.title')} aside={<UiLink href={paths.myInquiries} className={buttonClass('quiet', 'sm')}>{t('inquiries.all')}</UiLink>}><MyInquiries most={4} /></Card>
          <Card title={t('searches.title')} aside={<UiLink href={paths.savedSearches} className={buttonClass('quiet', 'sm')}>{t('searches.all')}</UiLink>}><SavedSearches most={4} /></Card>
        </div>
      </div>
    </PageBody>
  );
}

function Block({ id, title, href, all, children }: { readonly id: string; readonly title: string; readonly href: string; readonly all: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <div className="mb-4 flex items-center justify-between gap-4">
        <h2 id={id} className="text-lg font-semibold">{title}</h2>
        <UiLink href={href} className={buttonClass('quiet', 'sm')}>{all}</UiLink>
      </div>
      {children}
    </section>
  );
}
