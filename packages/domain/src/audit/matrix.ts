import type { MatrixCase } from '../permissions/matrix-case';
import { listEntries } from './queries/list-entries';

const own = ['allowed', 'forbidden'] as const;

export const auditMatrix: readonly MatrixCase[] = [
  {
    operation: listEntries, expected: { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', agency_owner: own, firm_owner: ['forbidden', 'forbidden'], otherwise: 'forbidden' },
    input: (at) => ({ organisationId: at.side.agencyId }),
  },
];
