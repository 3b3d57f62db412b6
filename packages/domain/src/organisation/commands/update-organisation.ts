import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { organisationState, organisationUpdateInput } from '../contract';
import { organisationUpdated } from '../events';
import { organisationPolicy } from '../policy';
import { lockOrganisation } from '../store';

const fields = ['name', 'about', 'website', 'phone', 'zone', 'currency', 'country'] as const;

/**
 * Changes what an organisation says of itself. What is as it was is not a change.
 * Events: organisation.updated. Errors: stale_version, invalid_input, forbidden, not_found.
 */
export const updateOrganisation = defineCommand({
  name: 'organisation.update',
  summary: 'Change what your organisation says of itself.',
  input: organisationUpdateInput,
  output: organisationState,
  permission: 'organisation.edit',
  events: [organisationUpdated],
  async run(tx, input) {
    const row = await lockOrganisation(tx, input.id);
    tx.authorise(organisationPolicy, 'organisation.edit', { id: row.id }, 'organisation.view');
    refuseStale('organisation', row, input.expectedVersion);
    const changed = fields.filter((field) => input[field] !== undefined && input[field] !== row[field]);
    if (changed.length === 0) return { id: row.id, version: row.version };
    const version = row.version + 1;
    const patch = Object.fromEntries(changed.map((field) => [field, input[field]]));
    await tx.db.updateTable('organisation').set({ ...patch, version }).where('id', '=', row.id).execute();
    tx.append(organisationUpdated, { aggregateId: row.id, aggregateVersion: version, organisationId: row.id, data: { changed } });
    return { id: row.id, version };
  },
});
