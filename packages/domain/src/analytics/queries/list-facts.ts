import { defineQuery, type Scope } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { Parameters } from '../../event-pages';
import { type Bounds, boundsOf, organisationOf, readerZone } from '../bounds';
import { type Fact, factPage, organisationFactsInput, platformFactsInput } from '../contract';
import type { Whose } from '../count';
import { figureOf } from '../figures';
import { analyticsPolicy } from '../policy';

/** What a figure of the platform is made of, the newest first. Errors: forbidden, malformed. */
export const listPlatformFacts = defineQuery({
  name: 'analytics.listPlatform',
  summary: 'What a figure of the platform is made of.',
  input: platformFactsInput,
  output: factPage,
  permission: 'analytics.platform',
  async run(scope, input) {
    scope.authorise(analyticsPolicy, 'analytics.platform', {});
    return factsOf(scope, input, await boundsOf(scope, input, await readerZone(scope)), null);
  },
});

/** What a figure of an organisation is made of, the newest first. People who do not work there stay nameless. Errors: not_found, malformed. */
export const listOrganisationFacts = defineQuery({
  name: 'analytics.listOrganisation',
  summary: 'What a figure of an organisation is made of.',
  input: organisationFactsInput,
  output: factPage,
  permission: 'analytics.organisation',
  async run(scope, { organisationId, ...input }) {
    scope.authorise(analyticsPolicy, 'analytics.organisation', { id: organisationId, organisationId });
    return factsOf(scope, input, await boundsOf(scope, input, (await organisationOf(scope, organisationId)).zone), organisationId);
  },
});

type Input = z.infer<typeof platformFactsInput>;
interface Row {
  readonly position: number;
  readonly at: Date;
  readonly type: string;
  readonly amount: number | null;
  readonly actor_name: string | null;
  readonly record_type: string;
  readonly record_id: string;
  readonly record_name: string | null;
}

async function factsOf(scope: Scope, input: Input, bounds: Bounds, whose: Whose) {
  const parameters = new Parameters();
  const conditions = conditionsOf(input, bounds, whose, parameters);
  const isColleague = `exists (select from membership m where m.user_id = f.actor_id and m.organisation_id = f.organisation_id and m.revoked_at is null)`;
  const rows = await runStatement<Row>(
    scope.db,
    `select f.position, f.at, f.type, f.amount, f.record_type, f.record_id, ${whose === null ? 'u.name' : `case when ${isColleague} then u.name end`} as actor_name,
       coalesce(l.title, il.title, '#' || t.number${whose === null ? ', p.name, o.name' : ''}) as record_name
     from analytics_fact f left join app_user u on u.id = f.actor_id
       left join listing l on f.record_type = 'listing' and l.id = f.record_id
       left join inquiry i on f.record_type = 'inquiry' and i.id = f.record_id left join listing il on il.id = i.listing_id
       left join ticket t on f.record_type = 'ticket' and t.id = f.record_id
       left join app_user p on f.record_type = 'user' and p.id = f.record_id
       left join organisation o on f.record_type = 'organisation' and o.id = f.record_id
     where ${conditions.join(' and ')} order by f.position desc limit ${parameters.add(input.limit + 1)}`,
    parameters.values,
  );
  return pageFrom(rows, input.limit, (row): Fact => ({
    position: row.position, at: row.at.toISOString(), type: row.type, amount: row.amount, actorName: row.actor_name,
    record: { type: row.record_type, id: row.record_id, name: row.record_name },
  }), (row) => keyCursor(row.position));
}

function conditionsOf({ figure, type, day, cursor }: Input, { fromAt, endAt, zone }: Bounds, whose: Whose, parameters: Parameters): readonly string[] {
  const counted = figure === undefined ? undefined : figureOf.get(figure);
  const conditions = [`f.at >= ${parameters.add(fromAt)}::timestamptz`, `f.at < ${parameters.add(endAt)}::timestamptz`];
  if (whose !== null) conditions.push(`f.organisation_id = ${parameters.add(whose)}::uuid`);
  if (counted !== undefined) conditions.push(`f.type = ${parameters.add(counted.type)}`, ...(counted.only === undefined ? [] : [counted.only]));
  if (figure === 'activePeople' || type !== undefined) conditions.push('f.actor_id is not null');
  if (type !== undefined) conditions.push(`f.type = ${parameters.add(type)}`);
  if (day !== undefined) {
    const [date, where] = [parameters.add(day), parameters.add(zone)];
    conditions.push(`f.at >= ${date}::date::timestamp at time zone ${where}`, `f.at < (${date}::date + 1)::timestamp at time zone ${where}`);
  }
  if (cursor !== undefined) conditions.push(`f.position < ${parameters.add(readKeyCursor(z.int(), cursor))}`);
  return conditions;
}
