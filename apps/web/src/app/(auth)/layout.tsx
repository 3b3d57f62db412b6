import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Brand } from '@/components/shell/brand';
import { WordsFor } from '@/i18n/words-for';

/** A doorway: the two posts and the beam, and what is done in it. */
export default async function AuthLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations('shell');
  return (
    <WordsFor features={['auth']}>
      <div className="reading flex min-h-dvh flex-col">
        <header className="flex h-16 items-center px-4 sm:px-8">
          <Brand name={t('name')} href="/" />
        </header>
        <main id="content" className="flex flex-1 items-start justify-center px-4 pt-[8dvh] pb-16">
          <div className="w-full max-w-md border-x border-t-[6px] border-x-line border-t-accent bg-surface p-6 sm:p-10">{children}</div>
        </main>
      </div>
    </WordsFor>
  );
}
