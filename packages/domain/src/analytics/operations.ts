import type { Operation } from '@lintel/db';
import { getOrganisationFigures, getPlatformFigures } from './queries/get-dashboard';
import { listOrganisationFacts, listPlatformFacts } from './queries/list-facts';

export const operations = [getPlatformFigures, getOrganisationFigures, listPlatformFacts, listOrganisationFacts] as const satisfies readonly Operation[];
