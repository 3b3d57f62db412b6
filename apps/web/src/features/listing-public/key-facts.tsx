import { Bath, BedDouble, LandPlot, Ruler } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Listing } from './headline';
import type { Say } from './say';

export interface KeyFactsProps {
  readonly facts: Pick<Listing['facts'], 'bedroomsTotal' | 'bathroomsTotal' | 'livingArea' | 'livingAreaUnits' | 'lotSizeArea' | 'lotSizeUnits'>;
  readonly say: Say;
  readonly className?: string;
}

/** Bedrooms, bathrooms, area; the land where there is no house. */
export function KeyFacts({ facts, say: { words, formats }, className = '' }: KeyFactsProps) {
  const shown: readonly (readonly [string, ReactNode, string])[] = [
    ...(facts.bedroomsTotal === null ? [] : [['beds', <BedDouble key="i" aria-hidden />, words.beds(facts.bedroomsTotal)] as const]),
    ...(facts.bathroomsTotal === null ? [] : [['baths', <Bath key="i" aria-hidden />, words.baths(facts.bathroomsTotal)] as const]),
    ...(facts.livingArea === null ? [] : [['area', <Ruler key="i" aria-hidden />, formats.area(facts.livingArea, facts.livingAreaUnits)] as const]),
    ...(facts.livingArea !== null || facts.lotSizeArea === null ? [] : [['lot', <LandPlot key="i" aria-hidden />, formats.area(facts.lotSizeArea, facts.lotSizeUnits)] as const]),
  ];
  if (shown.length === 0) return null;
  return (
    <ul className={`flex flex-wrap gap-x-6 gap-y-2 ${className}`}>
      {shown.map(([id, icon, text]) => (
        <li key={id} className="tabular inline-flex items-center gap-2 [&_svg]:size-5 [&_svg]:text-ink-faint">
          {icon}
          {text}
        </li>
      ))}
    </ul>
  );
}
