import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { containing } from '../../like';
import { foundBuilding } from '../contract';
import { buildingPolicy } from '../policy';

/** Buildings that take requests, by name or address, for somebody who wants to be verified in one. Says nothing of who lives there. Errors: unauthenticated. */
export const findBuildings = defineQuery({
  name: 'building.find',
  summary: 'Find the building you live in, by name or address.',
  input: z.object({ query: z.string().trim().min(2).max(120) }),
  output: z.object({ items: z.array(foundBuilding) }),
  permission: 'building.find',
  async run(scope, { query }) {
    scope.authorise(buildingPolicy, 'building.find', {});
    const words = query.split(/[\s,]+/).filter((word) => word !== '').slice(0, 6);
    let found = scope.db.selectFrom('building').innerJoin('organisation', 'organisation.id', 'building.organisation_id')
      .select(['building.id', 'building.name', 'building.address', 'organisation.name as organisationName']).where('building.accepts_requests', '=', true);
    for (const word of words) found = found.where((eb) => eb.or([eb('building.name', 'ilike', containing(word)), eb('building.address', 'ilike', containing(word))]));
    return { items: await found.orderBy('building.name').orderBy('building.id').limit(10).execute() };
  },
});
