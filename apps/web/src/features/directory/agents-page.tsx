import type { AgentPage } from '@lintel/domain/directory/contract';
import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { Users, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import type { Formats } from '@/components/words/formats';
import { AgentCard } from './agent-card';
import { AgentFilters } from './agent-filters';
import { AgentPages } from './agent-pages';
import { type AgentQuestion, type FilterName, filterNames, writeQuestion } from './agents-address';
import { languageName } from './languages';
import { isSpeciality } from './words';

export interface AgentsPageProps {
  readonly asked: AgentQuestion;
  readonly found: AgentPage;
  readonly formats: Formats;
  readonly locale: string;
}

/** Agents, what they are narrowed to, and what else there is. Without a script it works by links and a form. */
export function AgentsPage({ asked, found, formats, locale }: AgentsPageProps) {
  const t = useTranslations('directory.list');
  const pages = Math.max(1, Math.ceil(found.total / asked.limit));
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pt-8 pb-20 sm:px-6">
      <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="max-w-2xl">
          <h1 className="headline text-3xl sm:text-4xl">{asked.area === undefined ? t('title') : t('titleIn', { area: asked.area })}</h1>
          <p className="mt-2 text-ink-muted">{t('lead')}</p>
        </div>
        <UiLink href={paths.agencies()} className={buttonClass('quiet')}>{t('agencies')}</UiLink>
      </header>
      <AgentFilters asked={asked} facets={found.facets} locale={locale} />
      <div className="mt-5 flex flex-wrap items-center gap-2">
        <p className="tabular me-2 font-medium" aria-live="polite">{t('count', { count: found.total })}</p>
        <Chips asked={asked} locale={locale} />
      </div>
      {found.items.length === 0 ? <EmptyState icon={<Users aria-hidden />} title={t('none')} action={<UiLink href={paths.agents()} className={buttonClass()}>{t('clear')}</UiLink>}>{t('noneHelp')}</EmptyState> : (
        <ul className="mt-4 grid grid-cols-1 gap-4 md:grid-cols-2 xl:grid-cols-3">
          {found.items.map((agent) => <li key={agent.id}><AgentCard agent={agent} formats={formats} /></li>)}
        </ul>
      )}
      {pages > 1 ? <div className="mt-8"><AgentPages asked={asked} pages={pages} /></div> : null}
    </div>
  );
}

/** What the list is narrowed to, each with a way back. */
function Chips({ asked, locale }: { readonly asked: AgentQuestion; readonly locale: string }) {
  const t = useTranslations('directory');
  const word = (name: FilterName): string | undefined => {
    const value = asked[name];
    if (value === undefined || value === '') return undefined;
    if (name === 'language') return languageName(String(value), locale);
    if (name === 'speciality') return isSpeciality(String(value)) ? t(`speciality.${asked.speciality ?? 'rentals'}`) : String(value);
    if (name === 'rating') return t('list.atLeast', { stars: String(value) });
    return name === 'isVerified' ? t('verified') : String(value);
  };
  return filterNames.flatMap((name) => {
    const text = word(name);
    return text === undefined ? [] : [
      <UiLink key={name} href={paths.agents(writeQuestion({ ...asked, [name]: undefined, page: 1 }))} aria-label={t('list.remove', { filter: text })} className="hit inline-flex items-center gap-1 rounded-md bg-accent-soft px-2.5 py-1 text-sm text-accent-ink hover:underline">
        {text}<X aria-hidden className="size-3.5" />
      </UiLink>,
    ];
  });
}
