import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { residencyUpdated } from '../events';
import { residencyPolicy } from '../policy';
import { lockResidency, residencyAttributes } from '../store';

/**
 * Lets one's neighbours see one's name and unit, or no longer.
 * Events: residency.updated. Errors: expired when one lives there no more, forbidden, not_found.
 */
export const listMyself = defineCommand({
  name: 'residency.setListed',
  summary: 'Let your neighbours see your name and unit, or not.',
  input: z.object({ id, isListed: z.boolean() }),
  output: z.object({ id, isListed: z.boolean() }),
  permission: 'residency.edit',
  events: [residencyUpdated],
  async run(tx, { id: residencyId, isListed }) {
    const row = await lockResidency(tx, residencyId);
    tx.authorise(residencyPolicy, 'residency.edit', residencyAttributes(row), 'residency.view');
    if (row.ended_at !== null || (row.ends_at !== null && row.ends_at <= tx.now)) throw new DomainError('expired', 'You do not live here any more.');
    if (row.is_listed !== isListed) {
      await tx.db.updateTable('residency').set({ is_listed: isListed }).where('id', '=', residencyId).execute();
      tx.append(residencyUpdated, { aggregateId: residencyId, aggregateVersion: 1, organisationId: row.organisation_id, data: { buildingId: row.building_id, isListed } });
    }
    return { id: residencyId, isListed };
  },
});
