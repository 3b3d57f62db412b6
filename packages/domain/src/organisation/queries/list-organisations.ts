import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { organisationListInput, organisationPage } from '../contract';
import { containing } from '../../like';
import { organisationPolicy } from '../policy';

type Item = z.infer<typeof organisationPage>['items'][number];

/** Every organisation, the newest first. Errors: forbidden. */
export const listOrganisations = defineQuery({
  name: 'organisation.list',
  summary: 'Every organisation, filtered and paged.',
  input: organisationListInput,
  output: organisationPage,
  permission: 'organisation.list',
  async run(scope, input) {
    scope.authorise(organisationPolicy, 'organisation.list', {});
    let wanted = scope.db.selectFrom('organisation as o').select(['o.id', 'o.kind', 'o.name', 'o.slug', 'o.zone', 'o.currency', 'o.country', 'o.created_at'])
      .select((eb) => eb.selectFrom('membership as m').select((e) => e.fn.count<number>('m.user_id').distinct().as('n')).whereRef('m.organisation_id', '=', 'o.id')
        .where('m.revoked_at', 'is', null).as('member_count'))
      .orderBy('o.id', 'desc').limit(input.limit + 1);
    const { text, kind } = input;
    if (input.cursor !== undefined) wanted = wanted.where('o.id', '<', readKeyCursor(z.uuid(), input.cursor));
    if (kind !== undefined) wanted = wanted.where('o.kind', '=', kind);
    if (text !== undefined && text !== '') wanted = wanted.where((eb) => eb.or([eb('o.name', 'ilike', containing(text)), eb('o.slug', 'ilike', containing(text))]));
    return pageFrom(await wanted.execute(), input.limit, ({ created_at, member_count, ...row }): Item => ({
      ...row, kind: row.kind as Item['kind'], createdAt: created_at.toISOString(), memberCount: member_count ?? 0,
    }), (row) => keyCursor(row.id));
  },
});
