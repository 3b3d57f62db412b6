import { defineCommand } from '@lintel/db';
import { domainRef, domainState } from '../contract';
import { ssoDomainCheckAsked } from '../events';
import { lockDomain, updateDomain } from '../store';

/**
 * Asks to look for the domain's record; what was found is told by the domain itself, a moment later.
 * Events: sso_domain.check_asked. Errors: forbidden, not_found.
 */
export const checkSsoDomain = defineCommand({
  name: 'ssoDomain.check',
  summary: 'Look for the record that proves a domain.',
  input: domainRef,
  output: domainState,
  permission: 'sso.manage',
  events: [ssoDomainCheckAsked],
  async run(tx, { id }) {
    const { row } = await lockDomain(tx, id);
    if (row.status === 'verified') return { id, status: row.status, version: row.version };
    const asked = await updateDomain(tx, row, { problem: null, checked_at: null });
    tx.append(ssoDomainCheckAsked, { aggregateId: id, aggregateVersion: asked.version, organisationId: row.organisation_id, data: { connectionId: row.connection_id } });
    return { id, status: asked.status, version: asked.version };
  },
});
