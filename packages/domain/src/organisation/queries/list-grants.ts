import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { grant, grantListInput } from '../grant-contract';
import { recordToShare, sharesOf, toGrant } from '../grants';
import { grantPolicy } from '../policy';
import { clockOf } from '../store';

/** With whom a record of one's organisation is shared at the moment, the newest first. Errors: not_found for a record that is not one's organisation's. */
export const listGrants = defineQuery({
  name: 'grant.list',
  summary: 'With whom a record of your organisation is shared.',
  input: grantListInput,
  output: z.object({ items: z.array(grant) }),
  permission: 'grant.give',
  async run(scope, { recordType, recordId }) {
    scope.authorise(grantPolicy, 'grant.give', await recordToShare(scope, recordType, recordId));
    const rows = await sharesOf(scope).where('g.record_type', '=', recordType).where('g.record_id', '=', recordId).orderBy('g.id', 'desc').limit(200).execute();
    const now = await clockOf(scope);
    return { items: rows.map((row) => toGrant(scope, row, now)) };
  },
});
