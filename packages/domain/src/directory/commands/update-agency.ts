import { defineCommand } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { changesOf } from '../changes';
import { agencyUpdateInput, state } from '../contract';
import { agencyUpdated } from '../events';
import { agencyPolicy } from '../policy';

const columns = { headline: 'headline', areas: 'areas', specialities: 'specialities', foundedIn: 'founded_in', isListed: 'is_listed' } as const;

/**
 * Changes an agency's public page; its name, telephone and what it says of itself are the organisation's.
 * Events: agency.updated. Errors: stale_version, forbidden, not_found.
 */
export const updateAgency = defineCommand({
  name: 'agency.update',
  summary: "Change an agency's public page.",
  input: agencyUpdateInput,
  output: state,
  permission: 'agency.edit',
  events: [agencyUpdated],
  async run(tx, input) {
    const agency = await tx.db.selectFrom('agency').selectAll().where('organisation_id', '=', input.id).forUpdate().executeTakeFirst();
    if (agency === undefined) throw notFound('agency', input.id);
    const { organisation_id: id, version } = agency;
    tx.authorise(agencyPolicy, 'agency.edit', { id, isPublic: agency.is_listed }, 'agency.view');
    if (input.expectedVersion !== undefined && input.expectedVersion !== version)
      throw new DomainError('stale_version', 'This page was changed while you were looking at it. Read it again.', { expectedVersion: input.expectedVersion, version });
    const { changed, patch } = changesOf(agency, input, columns);
    if (changed.length === 0) return { id, version };
    await tx.db.updateTable('agency').set({ ...patch, version: version + 1, updated_at: tx.now }).where('organisation_id', '=', id).execute();
    tx.append(agencyUpdated, { aggregateId: id, aggregateVersion: version + 1, organisationId: id, data: { changed: [...changed] } });
    return { id, version: version + 1 };
  },
});
