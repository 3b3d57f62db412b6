import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import type { SearchHit } from '@lintel/domain/search/contract';
import { House } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { cardOfHit } from '@/features/listing-public/card-home';
import { HomeCard } from '@/features/listing-public/home-card';
import { SearchBox } from './search-box';
import { nothing, writeState } from './state';

export interface Town {
  readonly city: string;
  readonly listings: number;
  /** The newest. */
  readonly homes: readonly SearchHit[];
}

const examples = ['one', 'two', 'three'] as const;
/** What a phone shows first; the others come as soon as the page stands. */
const eager = 2;
const cityPath = (city: string) => paths.search(writeState({ ...nothing, cities: [city] }));

/** The way in: one question, then homes. `towns` is undefined when they cannot be looked up. */
export function Front({ towns }: { readonly towns: readonly Town[] | undefined }) {
  const t = useTranslations('search');
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pb-20 sm:px-6">
      <section className="max-w-3xl pt-12 pb-14 sm:pt-20 sm:pb-16">
        <h1 className="headline text-4xl text-balance sm:text-5xl">{t('front.title')}</h1>
        <p className="mt-4 mb-8 text-lg text-ink-muted">{t('front.lead')}</p>
        <SearchBox isLarge />
        <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-muted">
          {t('front.try')}
          {examples.map((id) => (
            <UiLink key={id} href={paths.search(writeState({ ...nothing, q: t(`example.${id}`) }))} prefetch={false} className="hit text-accent-ink underline-offset-4 hover:underline">{t(`example.${id}`)}</UiLink>
          ))}
        </p>
      </section>
      {towns === undefined ? <EmptyState icon={<House aria-hidden />} title={t('front.failed')}>{t('front.failedHelp')}</EmptyState> : null}
      {towns?.length === 0 ? <EmptyState icon={<House aria-hidden />} title={t('front.none')}>{t('front.noneHelp')}</EmptyState> : null}
      <div className="flex flex-col gap-14">
        {towns?.filter(({ homes }) => homes.length > 0).map(({ city, homes }, row) => (
          <section key={city} aria-labelledby={`town-${row}`} className="border-t pt-8">
            <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
              <h2 id={`town-${row}`} className="headline text-2xl">{t('front.new', { city })}</h2>
              <UiLink href={cityPath(city)} className={buttonClass('quiet', 'md', '-me-3.5')}>{t('front.all', { city })}</UiLink>
            </div>
            <ul className="-mx-4 flex snap-x gap-4 overflow-x-auto px-4 pb-2 sm:mx-0 sm:grid sm:grid-cols-2 sm:gap-x-5 sm:gap-y-8 sm:overflow-visible sm:px-0 lg:grid-cols-3">
              {homes.map((hit, index) => (
                <li key={hit.id} className="w-[80vw] max-w-80 shrink-0 snap-start scroll-ms-4 sm:w-auto sm:max-w-none">
                  <HomeCard home={cardOfHit(hit)} isEager={row === 0 && index < eager} sizes="(min-width: 1024px) 400px, (min-width: 640px) 50vw, 80vw" />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
