import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { openFlow } from '../../access';
import { id } from '../../fields';
import { identityAsked, ssoIdpStartInput } from '../contract';
import { ssoPolicy } from '../policy';

const admitted = z.discriminatedUnion('outcome', [identityAsked.extend({ outcome: z.literal('go'), flowId: id }), z.object({ outcome: z.literal('refused') })]);

/** Takes an answer that the provider sent without having been asked, where the organisation allows it. Events: none. */
export const admitIdpStart = defineCommand({
  name: 'sso.admitIdpStart',
  summary: 'Begin a sign-in that the provider began.',
  input: ssoIdpStartInput,
  output: admitted,
  permission: 'sso.conclude',
  events: [],
  secretAnswer: true,
  async run(tx, { connectionId }) {
    tx.authorise(ssoPolicy, 'sso.conclude', {});
    const row = await tx.db.selectFrom('sso_connection').select(['id', 'organisation_id']).where('id', '=', connectionId).where('status', '=', 'active').where('kind', '=', 'saml').where('allows_idp_start', '=', true).executeTakeFirst();
    if (row === undefined) return { outcome: 'refused' as const };
    const { id: flowId, ...asked } = await openFlow(tx, { purpose: 'sign_in', provider: 'connection', connection: { id: row.id, organisationId: row.organisation_id }, returnTo: null });
    return { outcome: 'go' as const, flowId, ...asked };
  },
});
