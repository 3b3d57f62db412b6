import type { AgencyDetail, AgentCard as Agent } from '@lintel/domain/directory/contract';
import { Avatar } from '@lintel/ui/avatar';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Facts } from '@lintel/ui/facts';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import type { Formats } from '@/components/words/formats';
import { Part } from '@/features/listing-public/part';
import { embedded } from '@/features/listing-public/structured';
import { AgentCard } from './agent-card';
import { FigureList } from './figures-part';
import { type DirectoryHome, HomesGrid } from './homes-grid';
import { languageName } from './languages';
import { RatingLine } from './stars';
import { structuredAgency } from './structured-agent';
import { isSpeciality } from './words';

export interface AgencyPageProps {
  readonly agency: AgencyDetail;
  readonly people: readonly Agent[];
  readonly homes: { readonly onMarket: readonly DirectoryHome[]; readonly sold: readonly DirectoryHome[] };
  readonly formats: Formats;
  readonly locale: string;
  readonly url: string;
}

/** An agency: what it says of itself, its people, what it did and what it offers. */
export function AgencyPage({ agency, people, homes, formats, locale, url }: AgencyPageProps) {
  const t = useTranslations('directory');
  return (
    <article className="mx-auto w-full max-w-7xl px-4 pt-3 pb-20 sm:px-6">
      <Breadcrumb crumbs={[{ label: t('agencies.title'), href: paths.agencies() }, { label: agency.name }]} />
      <header className="mt-6 mb-10 flex items-start gap-4">
        <Avatar name={agency.name} size="lg" shape="square" />
        <div className="min-w-0">
          <h1 className="headline text-3xl break-words sm:text-4xl">{agency.name}</h1>
          <RatingLine rating={agency.rating} formats={formats} className="mt-1" />
          {agency.headline === '' ? null : <p className="mt-3 max-w-prose text-lg">{agency.headline}</p>}
          <Know agency={agency} locale={locale} />
        </div>
      </header>
      <div className="flex flex-col gap-10">
        {agency.about === '' ? null : <Part id="about" title={t('agency.about')}><p className="max-w-prose leading-relaxed break-words whitespace-pre-line">{agency.about}</p></Part>}
        <Part id="people" title={t('agency.people')} aside={<p className="tabular text-sm text-ink-muted">{t('agencies.agents', { count: agency.agents })}, {t('agencies.verifiedAgents', { count: agency.verifiedAgents })}</p>}>
          {people.length === 0 ? <p className="text-ink-muted">{t('agency.noPeople')}</p> : (
            <ul className="grid grid-cols-1 gap-4 md:grid-cols-2 xl:grid-cols-3">{people.map((agent) => <li key={agent.id}><AgentCard agent={agent} formats={formats} level={3} /></li>)}</ul>
          )}
        </Part>
        <Part id="figures" title={t('figures.title')} aside={<p className="text-sm text-ink-muted">{t('figures.period')}</p>}><FigureList figures={agency.figures} formats={formats} locale={locale} /></Part>
        <Part id="homes" title={t('agency.homes')}>{homes.onMarket.length === 0 ? <p className="text-ink-muted">{t('agency.noHomes')}</p> : <HomesGrid homes={homes.onMarket} />}</Part>
        {homes.sold.length === 0 ? null : <Part id="sold" title={t('agency.sold')}><HomesGrid homes={homes.sold} /></Part>}
      </div>
      {agency.isListed ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embedded(structuredAgency(agency, url)) }} /> : null}
    </article>
  );
}

function Know({ agency, locale }: { readonly agency: AgencyDetail; readonly locale: string }) {
  const t = useTranslations('directory');
  const facts = [
    { id: 'areas', label: t('agent.areas'), value: agency.areas.join(', ') },
    { id: 'languages', label: t('agency.languages'), value: agency.languages.map((code) => languageName(code, locale)).join(', ') },
    { id: 'specialities', label: t('agent.specialities'), value: agency.specialities.flatMap((one) => (isSpeciality(one) ? [t(`speciality.${one}`)] : [])).join(', ') },
    { id: 'phone', label: t('agency.phone'), value: agency.phone ?? '' },
    { id: 'founded', label: t('agency.founded', { year: '' }).trim(), value: agency.foundedIn === null ? '' : String(agency.foundedIn) },
  ].filter(({ value }) => value !== '');
  return (
    <div className="mt-4 flex flex-col gap-3">
      {facts.length === 0 ? null : <Facts columns={3} facts={facts} />}
      {agency.website === null ? null : <a href={agency.website} rel="nofollow noopener" className="hit self-start text-accent-ink underline-offset-4 hover:underline">{t('agency.website')}</a>}
    </div>
  );
}
