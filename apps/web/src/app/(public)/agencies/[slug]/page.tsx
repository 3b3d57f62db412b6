import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { AgencyPage } from '@/features/directory/agency-page';
import { countryName } from '@/features/directory/words';
import { getLintel } from '@/server/lintel';
import { reader } from '@/server/reader';
import { serverCaller } from '@/server/rsc';
import { readerWords } from '@/server/words';
import { readAgency } from './read';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

const shown = 6;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agency = await readAgency((await params).slug);
  const [t, { locale }] = await Promise.all([getTranslations('directory'), reader()]);
  const description = t('agency.metaDescription', {
    agents: t('agencies.agents', { count: agency.agents }), country: countryName(agency.country, locale), onMarket: t('onMarket', { count: agency.onMarket }), closed: t('closedCount', { count: agency.closed }),
  });
  return {
    title: agency.name, description, alternates: { canonical: paths.agency(agency.slug) }, openGraph: { title: agency.name, description, url: paths.agency(agency.slug), type: 'website' },
    ...(agency.isListed ? {} : { robots: { index: false, follow: false } }),
  };
}

export default async function Page({ params }: Props) {
  const agency = await readAgency((await params).slug);
  const caller = await serverCaller();
  const of = (are: 'on_market' | 'closed') => caller.agent.listHomes({ agencyId: agency.id, are, limit: shown });
  const [people, onMarket, sold, { formats }, { locale }] = await Promise.all([caller.agent.list({ agency: agency.slug, limit: 100 }), of('on_market'), of('closed'), readerWords(), reader()]);
  return (
    <AgencyPage agency={agency} people={people.items} homes={{ onMarket: onMarket.items, sold: sold.items }} formats={formats} locale={locale} url={`${getLintel().env.APP_URL}${paths.agency(agency.slug)}`} />
  );
}
