import { defineCommand } from '@lintel/db';
import { domainRef, domainState } from '../contract';
import { ssoDomainRemoved } from '../events';
import { ssoDomainLifecycle } from '../lifecycle';
import { ssoPolicy } from '../policy';
import { attributesOf, lockDomain, updateDomain } from '../store';

/** Sends a domain's people nowhere any more. Events: sso_domain.removed. Errors: step_up_required, forbidden, not_found. */
export const removeSsoDomain = defineCommand({
  name: 'ssoDomain.remove',
  summary: 'Remove a domain from your single sign-on.',
  input: domainRef,
  output: domainState,
  permission: 'sso.manage',
  events: [ssoDomainRemoved],
  stepUp: true,
  async run(tx, { id }) {
    const row = await lockDomain(tx, id);
    tx.authorise(ssoPolicy, 'sso.manage', attributesOf(row), 'sso.view');
    const gone = await updateDomain(tx, row, { status: ssoDomainLifecycle.next(row.status, 'ssoDomain.remove') });
    tx.append(ssoDomainRemoved, { aggregateId: id, aggregateVersion: gone.version, organisationId: row.organisation_id, data: { connectionId: row.connection_id } });
    return { id, status: gone.status, version: gone.version };
  },
});
