import type { ProjectionTarget } from '@lintel/kernel';

/** The tables of one copy of the index. */
export interface IndexTables {
  readonly listing: string;
  readonly card: string;
  readonly term: string;
  readonly place: string;
}

/** Building goes on in the shadow's tables; swapping renames, so that a reader's statement names the live ones for ever. */
export const indexTables: Readonly<Record<ProjectionTarget, IndexTables>> = {
  live: { listing: 'search_listing', card: 'search_listing_card', term: 'search_term', place: 'search_place' },
  shadow: { listing: 'search_listing_shadow', card: 'search_listing_card_shadow', term: 'search_term_shadow', place: 'search_place_shadow' },
};
