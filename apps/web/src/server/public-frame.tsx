import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { HeaderSearch } from '../features/search/header-search';
import { Announcement } from '../components/shell/announcement';
import { PublicHeader } from '../components/shell/public-header';
import { scopesOf } from '../components/shell/scopes';
import type { Namespace } from '../i18n/catalogue';
import { WordsFor } from '../i18n/words-for';
import { reader } from './reader';

/** The frame of pages that everybody may see: a quiet beam above, the page below. */
export async function PublicFrame({ features, children }: { readonly features: readonly Namespace[]; readonly children: ReactNode }) {
  const [{ me }, t] = await Promise.all([reader(), getTranslations('ui')]);
  const workplace = me === null ? undefined : scopesOf(me.memberships)[0];
  return (
    <WordsFor features={[...features, 'search']}>
      <div className="reading flex min-h-dvh flex-col">
        <a href="#content" className="fixed start-4 -top-20 z-80 rounded-md bg-ink px-4 py-3 font-medium text-canvas focus:top-3">{t('skipToContent')}</a>
        <PublicHeader me={me === null ? null : { name: me.name, email: me.email }} workplace={workplace?.kind === 'personal' ? undefined : workplace} search={<HeaderSearch />} />
        <Announcement />
        <main id="content" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">{children}</main>
      </div>
    </WordsFor>
  );
}
