import { insertListing } from '@lintel/db/testing';
import type { Expectation, MatrixCase } from '../permissions/matrix-case';
import { markSeen } from './commands/mark-seen';
import { getTimeline } from './queries/get-timeline';
import { listMine } from './queries/list-mine';
import { listSinceLastHere } from './queries/list-since-last-here';

const personal: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };

export const activityMatrix: readonly MatrixCase[] = [
  { operation: listMine, expected: personal, input: () => ({}) },
  { operation: listSinceLastHere, expected: personal, input: () => ({}) },
  { operation: markSeen, expected: personal, input: () => ({ position: 0 }) },
  {
    operation: getTimeline,
    input: async ({ db, side }) => ({ recordType: 'listing', recordId: (await insertListing(db, { organisation_id: side.agencyId })).id }),
    expected: {
      agency_owner: ['allowed', 'not_found'], agent: ['allowed', 'not_found'], assistant: ['allowed', 'not_found'], moderator: 'allowed', platform_admin: 'allowed',
      system: 'allowed', otherwise: 'not_found',
    },
  },
];
