import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { type Share, shareListInput, sharePage } from '../grant-contract';
import { grantAttributes, grantColumns, sharesOf, toGrant } from '../grants';
import { grantPolicy } from '../policy';
import { clockOf } from '../store';
import { signedInUser } from '../../signed-in-user';

/** Everything that is shared by one's organisation, or with it or oneself, the newest first. Errors: unauthenticated. */
export const listShares = defineQuery({
  name: 'grant.listShares',
  summary: 'What is shared by you and with you.',
  input: shareListInput,
  output: sharePage,
  permission: 'grant.view',
  async run(scope, { side, organisationId, cursor, limit }) {
    scope.authorise(grantPolicy, 'grant.list', {});
    const userId = signedInUser(scope);
    let shares = sharesOf(scope).where(scope.visible(grantPolicy, 'grant.view', grantColumns)).orderBy('g.id', 'desc').limit(limit + 1);
    if (side === 'given') shares = organisationId === undefined ? shares.where('g.given_by', '=', userId) : shares.where('g.organisation_id', '=', organisationId);
    else shares = organisationId === undefined ? shares.where('person.id', '=', userId) : shares.where('g.subject_organisation_id', '=', organisationId);
    if (cursor !== undefined) shares = shares.where('g.id', '<', readKeyCursor(z.uuid(), cursor));
    const now = await clockOf(scope);
    return pageFrom(await shares.execute(), limit, (row): Share => ({
      ...toGrant(scope, row, now), recordType: row.record_type, recordId: row.record_id, title: row.title, organisationId: row.organisation_id, organisationName: row.owner_name,
      giverName: row.giver_name, mayAnswer: grantPolicy.permits('grant.answer', scope.actor, grantAttributes(row)),
    }), (row) => keyCursor(row.id));
  },
});
