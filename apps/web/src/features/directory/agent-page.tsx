import type { AgentDetail } from '@lintel/domain/directory/contract';
import { Banner } from '@lintel/ui/banner';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { buttonClass } from '@lintel/ui/button-class';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import type { Formats } from '@/components/words/formats';
import { Part } from '@/features/listing-public/part';
import { embedded } from '@/features/listing-public/structured';
import { AskAgent } from './ask-agent';
import { FigureList } from './figures-part';
import { type DirectoryHome, HomesGrid } from './homes-grid';
import { languageName } from './languages';
import { LiveAgent } from './live-agent';
import { Portrait } from './portrait';
import { Reviews } from './reviews';
import { RatingLine } from './stars';
import { structuredAgent } from './structured-agent';
import { VerifiedBadge } from './verified-badge';
import { isSpeciality, jurisdictionName } from './words';

export interface AgentPageProps {
  readonly agent: AgentDetail;
  readonly homes: { readonly onMarket: readonly DirectoryHome[]; readonly sold: readonly DirectoryHome[] };
  readonly formats: Formats;
  readonly locale: string;
  /** Absolute addresses, for programs that read pages. */
  readonly urls: { readonly own: string; readonly agency: string };
}

/** An agent: who they are, what they are allowed to do, what they did, what they offer, what others say, and how to ask them. */
export function AgentPage({ agent, homes, formats, locale, urls }: AgentPageProps) {
  const t = useTranslations('directory');
  return (
    <article className="mx-auto w-full max-w-7xl px-4 pt-3 pb-20 sm:px-6">
      <Breadcrumb crumbs={[{ label: t('list.title'), href: paths.agents() }, { label: agent.name }]} />
      {agent.isListed ? null : <Banner tone="caution" className="mt-4">{t('agent.hidden')}</Banner>}
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="flex min-w-0 flex-col gap-10">
          <Heading agent={agent} formats={formats} />
          {agent.about === '' ? null : <Part id="about" title={t('agent.about')}><p className="max-w-prose leading-relaxed break-words whitespace-pre-line">{agent.about}</p></Part>}
          <Part id="figures" title={t('figures.title')} aside={<p className="text-sm text-ink-muted">{t('figures.period')}</p>}>
            <FigureList figures={agent.figures} formats={formats} locale={locale} />
          </Part>
          {agent.licences.length === 0 ? null : <Licences agent={agent} formats={formats} locale={locale} />}
          <Part id="homes" title={t('agent.homes')}>
            {homes.onMarket.length === 0 ? <p className="text-ink-muted">{t('agent.noHomes', { name: agent.name })}</p> : <HomesGrid homes={homes.onMarket} />}
          </Part>
          {homes.sold.length === 0 ? null : <Part id="sold" title={t('agent.sold')}><HomesGrid homes={homes.sold} /></Part>}
          <Part id="reviews" title={t('reviews.title')} aside={<RatingLine rating={agent.rating} formats={formats} />}>
            <Reviews agentId={agent.id} name={agent.name} stars={agent.stars} />
          </Part>
        </div>
        <aside className="flex flex-col gap-6 lg:sticky lg:top-24 lg:self-start">
          <Ask agent={agent} homes={homes.onMarket} />
          <Know agent={agent} locale={locale} />
        </aside>
      </div>
      <LiveAgent id={agent.id} isVerified={agent.isVerified} />
      {agent.isListed ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embedded(structuredAgent(agent, urls.own, urls.agency)) }} /> : null}
    </article>
  );
}

function Heading({ agent, formats }: { readonly agent: AgentDetail; readonly formats: Formats }) {
  const t = useTranslations('directory');
  return (
    <header className="flex flex-col gap-5 sm:flex-row sm:items-start">
      <Portrait name={agent.name} portrait={agent.portrait} size="page" />
      <div className="min-w-0">
        <h1 className="headline text-3xl break-words sm:text-4xl">{agent.name}</h1>
        {agent.pronounced === '' ? null : <p className="text-sm text-ink-muted">{t('agent.pronounced', { text: agent.pronounced })}</p>}
        <p className="mt-1">
          <UiLink href={paths.agency(agent.agency.slug)} className="text-accent-ink underline-offset-4 hover:underline">{agent.agency.name}</UiLink>
          {agent.practisingSince === null ? null : <span className="text-ink-muted"> · {t('agent.since', { year: String(agent.practisingSince) })}</span>}
        </p>
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          {agent.isVerified ? <VerifiedBadge /> : null}
          <RatingLine rating={agent.rating} formats={formats} />
        </div>
        {agent.headline === '' ? null : <p className="mt-4 max-w-prose text-lg">{agent.headline}</p>}
        <a href="#ask" className={buttonClass('primary', 'md', 'mt-4 lg:hidden print:hidden')}>{t('agent.ask', { name: agent.name })}</a>
        {agent.may.edit ? (
          <div className="mt-4 flex flex-wrap gap-2">
            <UiLink href={paths.myLicences} className={buttonClass('secondary', 'sm')}>{t('agent.edit')}</UiLink>
            <UiLink href={paths.performance} className={buttonClass('quiet', 'sm')}>{t('agent.figuresAll')}</UiLink>
          </div>
        ) : null}
      </div>
    </header>
  );
}

function Licences({ agent, formats, locale }: { readonly agent: AgentDetail; readonly formats: Formats; readonly locale: string }) {
  const t = useTranslations('directory');
  return (
    <Part id="licences" title={t('agent.licences')}>
      <ul className="flex flex-col gap-3">
        {agent.licences.map((one) => (
          <li key={`${one.jurisdiction} ${one.number}`}>
            <p className="tabular font-medium">{t('agent.licenceLine', { kind: t(`agent.kind.${one.kind === 'broker' ? 'broker' : 'salesperson'}`), jurisdiction: jurisdictionName(one.jurisdiction, locale), number: one.number })}</p>
            <p className="tabular text-sm text-ink-muted">{t('agent.licenceUntil', { date: formats.day(one.verifiedAt), until: formats.day(one.until) })}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-prose text-sm text-ink-muted">{t('verifiedHelp')}</p>
    </Part>
  );
}

function Ask({ agent, homes }: { readonly agent: AgentDetail; readonly homes: readonly DirectoryHome[] }) {
  const t = useTranslations('directory.agent');
  return (
    <section id="ask" aria-labelledby="ask-title" className="lintel scroll-mt-24 rounded-md border bg-surface p-5 [--lintel-inset:20px] print:hidden">
      <h2 id="ask-title" className="text-lg font-semibold">{t('ask', { name: agent.name })}</h2>
      {homes.length === 0 ? (
        <>
          <p className="mt-1 mb-4 text-ink-muted">{t('askNothing', { name: agent.name })}</p>
          <UiLink href={paths.agency(agent.agency.slug)} className={buttonClass()}>{t('askAgency')}</UiLink>
        </>
      ) : (
        <>
          <p className="mt-1 mb-4 text-ink-muted">{t('askLead', { name: agent.name })}</p>
          <AskAgent name={agent.name} homes={homes.map((home) => ({ id: home.id, address: `${home.unparsedAddress}, ${home.city}` }))} />
        </>
      )}
    </section>
  );
}

function Know({ agent, locale }: { readonly agent: AgentDetail; readonly locale: string }) {
  const t = useTranslations('directory');
  const rows = [
    { id: 'areas', label: t('agent.areas'), value: agent.areas.join(', ') },
    { id: 'languages', label: t('agent.languages'), value: agent.languages.map((code) => languageName(code, locale)).join(', ') },
    { id: 'specialities', label: t('agent.specialities'), value: agent.specialities.flatMap((one) => (isSpeciality(one) ? [t(`speciality.${one}`)] : [])).join(', ') },
    { id: 'phone', label: t('agent.phone'), value: agent.phone ?? '' },
    { id: 'email', label: t('agent.email'), value: agent.email ?? '' },
  ].filter(({ value }) => value !== '');
  if (rows.length === 0) return null;
  return (
    <dl className="flex flex-col gap-4 rounded-md border bg-surface p-5">
      {rows.map(({ id, label, value }) => (
        <div key={id}>
          <dt className="text-sm text-ink-muted">{label}</dt>
          <dd className="break-words">{id === 'phone' ? <a href={`tel:${value.replaceAll(/[^+0-9]/g, '')}`} className="text-accent-ink">{value}</a> : id === 'email' ? <a href={`mailto:${value}`} className="text-accent-ink">{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
