import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { buildingState, buildingUpdateInput, type buildingFields } from '../contract';
import type { z } from 'zod';
import { buildingUpdated } from '../events';
import { buildingPolicy } from '../policy';
import { buildingAttributes, lockBuilding, updateBuilding } from '../store';

type Field = keyof z.infer<typeof buildingFields>;

/**
 * Changes whom residents turn to, how requests are taken, and what is to be done when people move.
 * Events: building.updated. Errors: stale_version, forbidden, not_found.
 */
export const editBuilding = defineCommand({
  name: 'building.update',
  summary: 'Change a building’s contact, settings or checklists.',
  input: buildingUpdateInput,
  output: buildingState,
  permission: 'building.manage',
  events: [buildingUpdated],
  async run(tx, { id, expectedVersion, ...given }) {
    const building = await lockBuilding(tx, id);
    tx.authorise(buildingPolicy, 'building.manage', buildingAttributes(building), 'building.view');
    refuseStale('building', building, expectedVersion);
    const columns: Readonly<Record<Field, keyof typeof building>> = {
      name: 'name', contactName: 'contact_name', contactPhone: 'contact_phone', contactEmail: 'contact_email', acceptsRequests: 'accepts_requests',
      requiresEvidence: 'requires_evidence', reviewHours: 'review_hours', moveInChecklist: 'move_in_checklist', moveOutChecklist: 'move_out_checklist',
    };
    const changed = (Object.keys(columns) as Field[]).filter((field) => given[field] !== undefined && JSON.stringify(given[field]) !== JSON.stringify(building[columns[field]]));
    if (changed.length === 0) return { id, version: building.version };
    const patch = Object.fromEntries(changed.map((field) => [columns[field], given[field]]));
    const { version } = await updateBuilding(tx, building, patch);
    tx.append(buildingUpdated, { aggregateId: id, aggregateVersion: version, organisationId: building.organisation_id, data: { changed } });
    return { id, version };
  },
});
