import type { FieldIssue } from '@lintel/kernel';

/** The fields of a draft that the review and the completeness meter look at. */
export interface DraftFacts {
  readonly title: string;
  readonly publicRemarks: string;
  readonly listPrice: number | null;
  readonly propertyType: string;
  readonly bedroomsTotal: number | null;
  readonly bathroomsTotal: number | null;
  readonly livingArea: number | null;
  readonly lotSizeArea: number | null;
  readonly yearBuilt: number | null;
  readonly listAgentId: string | null;
  readonly latitude: number | null;
  readonly expirationAt: Date | null;
  readonly photoCount: number;
}

export interface Completeness {
  /** What must be there before the draft can be submitted. */
  readonly missing: readonly FieldIssue[];
  /** What would make it better. */
  readonly advice: readonly FieldIssue[];
  /** 0 to 100: the share of all that is asked or advised and is there. */
  readonly percent: number;
}

interface Check {
  readonly path: string;
  readonly isRequired: boolean;
  readonly holds: boolean;
  readonly remedy: string;
}

const isLand = (type: string) => type === 'Land' || type === 'Farm';
const isHome = (type: string) => type.startsWith('Residential') || type === 'ManufacturedInPark';

function checks(draft: DraftFacts, now: Date): readonly Check[] {
  const { propertyType } = draft;
  const inFuture = draft.expirationAt !== null && draft.expirationAt > now;
  return [
    { path: 'title', isRequired: true, holds: draft.title.length >= 5, remedy: 'Give the listing a title of at least 5 characters.' },
    { path: 'publicRemarks', isRequired: true, holds: draft.publicRemarks.length >= 40, remedy: 'Describe the property in at least 40 characters.' },
    { path: 'listPrice', isRequired: true, holds: (draft.listPrice ?? 0) > 0, remedy: 'Set the asking price.' },
    { path: 'listAgentId', isRequired: true, holds: draft.listAgentId !== null, remedy: 'Choose the listing agent.' },
    { path: 'expirationAt', isRequired: true, holds: inFuture, remedy: 'Set the day the listing contract ends; it must lie ahead.' },
    isLand(propertyType)
      ? { path: 'lotSizeArea', isRequired: true, holds: draft.lotSizeArea !== null, remedy: 'Give the size of the lot.' }
      : { path: 'livingArea', isRequired: true, holds: draft.livingArea !== null, remedy: 'Give the living area.' },
    ...(isHome(propertyType)
      ? [
          { path: 'bedroomsTotal', isRequired: true, holds: draft.bedroomsTotal !== null, remedy: 'Say how many bedrooms there are; 0 for a studio.' },
          { path: 'bathroomsTotal', isRequired: false, holds: draft.bathroomsTotal !== null, remedy: 'Say how many bathrooms there are.' },
          { path: 'yearBuilt', isRequired: false, holds: draft.yearBuilt !== null, remedy: 'Say when it was built.' },
        ]
      : []),
    { path: 'latitude', isRequired: false, holds: draft.latitude !== null, remedy: 'Place it on the map, so that people find it by area.' },
    { path: 'photos', isRequired: false, holds: draft.photoCount >= 1, remedy: 'Add at least one photo.' },
    { path: 'photos', isRequired: false, holds: draft.photoCount >= 5, remedy: 'Listings with five photos or more are asked about more often.' },
  ];
}

/** What a draft still lacks at this moment. */
export function completeness(draft: DraftFacts, now: Date): Completeness {
  const all = checks(draft, now);
  const issues = (required: boolean): FieldIssue[] =>
    all.filter((c) => c.isRequired === required && !c.holds).map((c) => ({ path: c.path, code: 'missing', message: c.remedy }));
  return { missing: issues(true), advice: issues(false), percent: Math.floor((100 * all.filter((c) => c.holds).length) / all.length) };
}
