import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { mayShare } from '../../organisation';
import { buildingDetail } from '../contract';
import { buildingPolicy } from '../policy';
import { buildingAttributes } from '../store';
import { buildingRows, toBuilding } from './rows';

/** One building: whom to turn to, the rules in force and, for those who run it, how it is set up. Errors: not_found. */
export const getBuilding = defineQuery({
  name: 'building.get',
  summary: 'Read one building.',
  input: z.object({ id }),
  output: buildingDetail,
  permission: 'building.view',
  async run(scope, input) {
    const row = await buildingRows(scope).where('building.id', '=', input.id)
      .select([sql<number>`(select count(*)::int from entrance e where e.building_id = building.id)`.as('entrance_count'), sql<number>`(select count(*)::int from floor f where f.building_id = building.id)`.as('floor_count')])
      .executeTakeFirst();
    if (row === undefined) throw notFound('building', input.id);
    const rules = await scope.db.selectFrom('house_rule').select(['number', 'published_at']).where('building_id', '=', row.id).orderBy('number', 'desc').limit(1).executeTakeFirst();
    const may = (permission: 'building.manage' | 'building.work' | 'building.reside') => buildingPolicy.permits(permission, scope.actor, buildingAttributes(row));
    return {
      ...toBuilding(scope, row), organisationName: row.organisation_name, parcelId: row.parcel_id, contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
      entrances: row.entrance_count, floors: row.floor_count,
      settings: may('building.work') ? {
        acceptsRequests: row.accepts_requests, requiresEvidence: row.requires_evidence, reviewHours: row.review_hours, moveInChecklist: row.move_in_checklist ?? [], moveOutChecklist: row.move_out_checklist ?? [],
      } : null,
      rules: rules === undefined ? null : { number: rules.number, publishedAt: rules.published_at.toISOString() },
      canShare: mayShare(scope, { id: row.id, organisationId: row.organisation_id, buildingId: row.id }),
      actions: (['building.manage', 'building.work', 'building.reside'] as const).filter(may),
    };
  },
});
