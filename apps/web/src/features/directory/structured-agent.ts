import type { AgencyDetail, AgentDetail } from '@lintel/domain/directory/contract';
import { photoOf } from '@/components/photo/source';

const ratingOf = ({ rating: { mean, count } }: { readonly rating: AgentDetail['rating'] }) =>
  (mean === null ? {} : { aggregateRating: { '@type': 'AggregateRating', ratingValue: Math.round(mean * 10) / 10, ratingCount: count, bestRating: 5, worstRating: 1 } });

/** An agent in schema.org's words, for programs that read pages. */
export function structuredAgent(agent: AgentDetail, url: string, agencyUrl: string): Readonly<Record<string, unknown>> {
  const image = agent.portrait === null ? undefined : photoOf(agent.portrait, agent.name)?.src;
  return {
    '@context': 'https://schema.org', '@type': 'RealEstateAgent', '@id': url, url, name: agent.name,
    ...(agent.headline === '' ? {} : { description: agent.headline }), ...(image === undefined ? {} : { image: new URL(image, url).href }),
    ...(agent.areas.length === 0 ? {} : { areaServed: agent.areas }), ...(agent.languages.length === 0 ? {} : { knowsLanguage: agent.languages }),
    ...(agent.phone === null ? {} : { telephone: agent.phone }), ...(agent.email === null ? {} : { email: agent.email }), ...ratingOf(agent),
    parentOrganization: { '@type': 'RealEstateAgent', name: agent.agency.name, url: agencyUrl },
    ...(agent.licences.length === 0 ? {} : { hasCredential: agent.licences.map((one) => ({ '@type': 'EducationalOccupationalCredential', credentialCategory: 'license', identifier: one.number, validIn: one.jurisdiction, validUntil: one.until })) }),
  };
}

export function structuredAgency(agency: AgencyDetail, url: string): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org', '@type': 'RealEstateAgent', '@id': url, url, name: agency.name, ...(agency.headline === '' ? {} : { description: agency.headline }),
    ...(agency.areas.length === 0 ? {} : { areaServed: agency.areas }), ...(agency.phone === null ? {} : { telephone: agency.phone }), ...(agency.website === null ? {} : { sameAs: agency.website }), ...ratingOf(agency),
    address: { '@type': 'PostalAddress', addressCountry: agency.country },
  };
}
