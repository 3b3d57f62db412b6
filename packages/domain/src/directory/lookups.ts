/** What agents and agencies say they are good at; the browser finds its words by it. */
export const specialities = [
  'first_homes', 'family_homes', 'condominiums', 'luxury', 'new_construction', 'rentals', 'investment', 'relocation', 'land', 'commercial', 'waterfront', 'accessible_homes',
] as const;
export type Speciality = (typeof specialities)[number];
