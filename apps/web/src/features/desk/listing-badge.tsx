'use client';

import { StateBadge } from '@lintel/ui/state-badge';
import { useWords } from '@/components/words/use-words';
import { type ListingStates, shownState } from './phases';

export function ListingBadge({ listing }: { readonly listing: ListingStates }) {
  const words = useWords();
  const { group, value, phase } = shownState(listing);
  return <StateBadge phase={phase}>{words.of(group, value)}</StateBadge>;
}
