import type { SearchHit } from '@lintel/domain/search/contract';
import { useTranslations } from 'next-intl';
import { cardOfHit } from './card-home';
import { HomeCard } from './home-card';

/** A row of homes like this one; to swipe on a phone. */
export function Similar({ hits }: { readonly hits: readonly SearchHit[] | undefined }) {
  const t = useTranslations('listing.page');
  return (
    <section aria-labelledby="similar-title" className="mt-12 border-t px-4 pt-8 md:px-0 print:hidden">
      <h2 id="similar-title" className="headline mb-5 text-2xl">{t('similar')}</h2>
      {hits === undefined ? <p className="text-ink-muted">{t('similarFailed')}</p> : null}
      {hits?.length === 0 ? <p className="text-ink-muted">{t('similarNone')}</p> : null}
      <ul className="-mx-4 flex snap-x gap-4 overflow-x-auto px-4 pb-2 md:mx-0 md:grid md:grid-cols-3 md:gap-x-5 md:gap-y-8 md:overflow-visible md:px-0">
        {hits?.map((hit) => (
          <li key={hit.id} className="w-[78vw] max-w-80 shrink-0 snap-start scroll-ms-4 md:w-auto md:max-w-none">
            <HomeCard home={cardOfHit(hit)} sizes="(min-width: 1280px) 400px, (min-width: 768px) 33vw, 78vw" />
          </li>
        ))}
      </ul>
    </section>
  );
}
