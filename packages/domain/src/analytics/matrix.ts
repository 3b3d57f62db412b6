import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { getOrganisationFigures, getPlatformFigures } from './queries/get-dashboard';
import { listOrganisationFacts, listPlatformFacts } from './queries/list-facts';

const operators: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', platform_operator: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const owners: Expectation = {
  platform_admin: 'allowed', platform_operator: 'allowed', system: 'allowed', agency_owner: ['allowed', 'not_found'], firm_owner: ['allowed', 'not_found'], company_owner: ['allowed', 'not_found'], otherwise: 'not_found',
};
const ofOrganisation = ({ organisationId }: Arrangement) => ({ organisationId });

export const analyticsMatrix: readonly MatrixCase[] = [
  { operation: getPlatformFigures, expected: operators, input: () => ({}) },
  { operation: getOrganisationFigures, expected: owners, input: ofOrganisation },
  { operation: listPlatformFacts, expected: operators, input: () => ({ figure: 'signUps' }) },
  { operation: listOrganisationFacts, expected: owners, input: ofOrganisation },
];
