import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { getQualityReport } from './queries/get-report';
import { listFindings } from './queries/list-findings';

const lookers: Expectation = {
  platform_admin: 'allowed', platform_operator: 'allowed', moderator: 'allowed', system: 'allowed', agency_owner: ['allowed', 'not_found'], otherwise: 'not_found',
};
const ofOrganisation = ({ organisationId }: Arrangement) => ({ organisationId });

export const qualityMatrix: readonly MatrixCase[] = [
  { operation: getQualityReport, expected: lookers, input: ofOrganisation },
  { operation: listFindings, expected: lookers, input: (at) => ({ ...ofOrganisation(at), check: 'price_outliers' }) },
];
