import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { currency, cursor, id, instant, minorUnits, pageOf } from '../../fields';
import { keyCursor, readKeyCursor } from '../../keyset';
import { agentsOf, attributesOf } from '../agents';
import { figurePeriod, figures } from '../contract';
import { figuresOf, ofWhom, type Whose, within } from '../figures';
import { agencyPolicy, agentPolicy } from '../policy';

const subject = { agentId: id.optional(), agencyId: id.optional(), period: figurePeriod };
const one = ({ agentId, agencyId }: { readonly agentId?: string | undefined; readonly agencyId?: string | undefined }) => (agentId === undefined) !== (agencyId === undefined);
const which = 'name either an agent or an agency';

/** @throws DomainError not_found, forbidden, unauthenticated */
async function allowed(scope: Scope, { agentId, agencyId }: { readonly agentId?: string | undefined; readonly agencyId?: string | undefined }): Promise<Whose> {
  if (agentId !== undefined) {
    const row = await agentsOf(scope).selectAll('agent').where('agent.id', '=', agentId).executeTakeFirst();
    if (row === undefined) throw notFound('agent', agentId);
    scope.authorise(agentPolicy, 'agent.seeFigures', attributesOf(row), 'agent.view');
    return { userId: row.user_id };
  }
  const row = await scope.db.selectFrom('agency').select(['organisation_id', 'is_listed']).where('organisation_id', '=', agencyId ?? '').executeTakeFirst();
  if (row === undefined) throw notFound('agency', agencyId ?? '');
  scope.authorise(agencyPolicy, 'agency.seeFigures', { id: row.organisation_id, isPublic: row.is_listed }, 'agency.view');
  return { organisationId: row.organisation_id };
}

/** The figures of an agent or an agency over a period, for those they are about. Errors: forbidden, not_found. */
export const getFigures = defineQuery({
  name: 'agent.getFigures',
  summary: 'Read the figures of an agent or an agency over a period.',
  input: z.object(subject).refine(one, which).meta({ examples: [{ agentId: '01940000-0000-7000-8000-0000000000a1', period: '365' }] }),
  output: figures,
  permission: 'agent.seeFigures',
  run: async (scope, input) => figuresOf(scope, await allowed(scope, input), input.period),
});

const fact = z.object({
  position: z.int(), at: instant, type: z.enum(['published', 'closed', 'answered']), listing: z.object({ id, address: z.string(), city: z.string() }), agentName: z.string().nullable(),
  currency: currency.nullable(), price: minorUnits.nullable(), listPrice: minorUnits.nullable(), daysOnMarket: z.int().nullable(), seconds: z.int().nullable(),
});

/** What the figures are made of, the last first. An owner sees what happened in the agency, not elsewhere. Errors: forbidden, not_found, malformed. */
export const listFigureFacts = defineQuery({
  name: 'agent.listFacts',
  summary: 'List what the figures of an agent or an agency are made of.',
  input: z.object({ ...subject, type: z.enum(['published', 'closed', 'answered']).optional(), cursor: cursor.optional(), limit: z.int().min(1).max(200).default(50) }).refine(one, which).meta({ examples: [{ agentId: '01940000-0000-7000-8000-0000000000a1', period: '365', type: 'closed' }] }),
  output: pageOf(fact),
  permission: 'agent.seeFigures',
  async run(scope, input) {
    const whose = await allowed(scope, input);
    const agencies = scope.actor.memberships.flatMap((m) => (m.organisationId === null ? [] : [m.organisationId]));
    const isOwn = 'userId' in whose && scope.actor.userId === whose.userId;
    const isLimited = 'userId' in whose && !isOwn && scope.actor.kind === 'user' && !agentPolicy.permits('agent.seeFigures', scope.actor, {});
    const { rows } = await sql<FactRow>`
      select f.position, f.at, f.type, f.listing_id, p.unparsed_address, p.city, u.name as agent_name, f.currency, f.price, f.list_price, f.days_on_market, f.seconds
      from agent_fact f join listing l on l.id = f.listing_id join property pr on pr.id = l.property_id join parcel p on p.id = pr.parcel_id left join app_user u on u.id = f.user_id
      where ${ofWhom(whose)} and ${within(input.period)} and ${input.type === undefined ? sql`true` : sql`f.type = ${input.type}`}
        and ${isLimited ? sql`f.organisation_id = any (${agencies})` : sql`true`}
        and ${input.cursor === undefined ? sql`true` : sql`f.position < ${readKeyCursor(z.int(), input.cursor)}`}
      order by f.position desc limit ${input.limit + 1}`.execute(scope.db);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => ({
        position: row.position, at: row.at.toISOString(), type: row.type, listing: { id: row.listing_id, address: row.unparsed_address, city: row.city }, agentName: row.agent_name,
        currency: row.currency, price: row.price, listPrice: row.list_price, daysOnMarket: row.days_on_market, seconds: row.seconds,
      })),
      nextCursor: rows.length > input.limit && last !== undefined ? keyCursor(last.position) : null,
    };
  },
});

interface FactRow {
  readonly position: number;
  readonly at: Date;
  readonly type: 'published' | 'closed' | 'answered';
  readonly listing_id: string;
  readonly unparsed_address: string;
  readonly city: string;
  readonly agent_name: string | null;
  readonly currency: string | null;
  readonly price: number | null;
  readonly list_price: number | null;
  readonly days_on_market: number | null;
  readonly seconds: number | null;
}
