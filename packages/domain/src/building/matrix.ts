import type { MatrixCase } from '../permissions/matrix-case';
import { createBuilding } from './commands/create-building';

export const buildingMatrix: readonly MatrixCase[] = [
  {
    operation: createBuilding,
    input: ({ side }) => ({ organisationId: side.buildingCompanyId, name: 'New building', zone: 'America/Los_Angeles', units: ['1A', '1B'] }),
    expected: { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' },
  },
];
