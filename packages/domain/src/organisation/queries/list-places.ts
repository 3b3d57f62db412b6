import { defineQuery } from '@lintel/db';
import { placeList, placeListInput } from '../contract';
import { organisationPolicy } from '../policy';

/** The buildings and units of an organisation, in which roles are held. Errors: not_found for one that one has no part in. */
export const listPlaces = defineQuery({
  name: 'organisation.listPlaces',
  summary: 'The buildings and units of your organisation.',
  input: placeListInput,
  output: placeList,
  permission: 'organisation.view',
  async run(scope, { organisationId }) {
    scope.authorise(organisationPolicy, 'organisation.view', { id: organisationId });
    const [buildings, units] = await Promise.all([
      scope.db.selectFrom('building').select(['id', 'name']).where('organisation_id', '=', organisationId).orderBy('name').limit(500).execute(),
      scope.db.selectFrom('unit').select(['id', 'building_id', 'label']).where('organisation_id', '=', organisationId).orderBy('label').limit(5_000).execute(),
    ]);
    return { buildings: buildings.map((building) => ({ ...building, units: units.filter((unit) => unit.building_id === building.id).map(({ id, label }) => ({ id, label })) })) };
  },
});
