import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { openFlow } from '../../access';
import { signedInUser } from '../../signed-in-user';
import { identityAsked, ssoRef } from '../contract';
import { lockForOwner } from '../store';

/** Begins to try the connection, with the owner's own account at the provider. It lets nobody in. Events: none. Errors: conflict before its metadata was read, forbidden, not_found. */
export const startSsoTest = defineCommand({
  name: 'sso.startTest',
  summary: 'Try the single sign-on of your organisation.',
  input: ssoRef,
  output: identityAsked,
  permission: 'sso.manage',
  events: [],
  secretAnswer: true,
  async run(tx, { id, expectedVersion }) {
    const row = await lockForOwner(tx, id, expectedVersion);
    const userId = signedInUser(tx);
    const { sessionId } = tx.actor;
    if (sessionId === null) throw new DomainError('forbidden', 'A test begins in a browser that is signed in.');
    if (row.kind === 'saml' && row.idp_entity_id === null) throw new DomainError('conflict', 'The metadata of the provider has not been read yet.');
    return openFlow(tx, { purpose: 'test', provider: 'connection', connection: { id, organisationId: row.organisation_id }, person: { userId, sessionId }, returnTo: '/desk/organisation/single-sign-on' });
  },
});
