import { randomBytes } from 'node:crypto';
import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { domainAddInput, domainState } from '../contract';
import { ssoDomainAdded } from '../events';
import { type DomainRow, lockForOwner } from '../store';

/**
 * Says that a domain is the organisation's. Nobody is sent anywhere until its record was found. One that is there already is answered as it is.
 * Events: sso_domain.added. Errors: forbidden, not_found.
 */
export const addSsoDomain = defineCommand({
  name: 'ssoDomain.add',
  summary: 'Add a domain of e-mail addresses whose people use your single sign-on.',
  input: domainAddInput,
  output: domainState,
  permission: 'sso.manage',
  events: [ssoDomainAdded],
  async run(tx, { connectionId, domain }) {
    const connection = await lockForOwner(tx, connectionId);
    const had = await tx.db.selectFrom('sso_domain').selectAll().where('connection_id', '=', connectionId).where('domain', '=', domain).where('status', '<>', 'removed').executeTakeFirst();
    if (had !== undefined) return { id: had.id, status: (had as DomainRow).status, version: had.version };
    const id = uuidv7();
    const organisationId = connection.organisation_id;
    await tx.db.insertInto('sso_domain').values({ id, organisation_id: organisationId, connection_id: connectionId, domain, token: randomBytes(18).toString('base64url'), created_at: tx.now }).execute();
    tx.append(ssoDomainAdded, { aggregateId: id, aggregateVersion: 1, organisationId, data: { connectionId } });
    return { id, status: 'pending' as const, version: 1 };
  },
});
