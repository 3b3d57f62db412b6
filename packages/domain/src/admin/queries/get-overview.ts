import { defineQuery, type Scope } from '@lintel/db';
import { relayStatus, runStatement } from '@lintel/db/log';
import type { z } from 'zod';
import { noInput, overview } from '../contract';
import { platformPolicy } from '../policy';

type Overview = z.infer<typeof overview>;

/** The figures of the operators' first page, as they are now. Errors: forbidden. */
export const getOverview = defineQuery({
  name: 'admin.getOverview',
  summary: 'Live figures of the whole platform.',
  input: noInput,
  output: overview,
  permission: 'platform.view',
  async run(scope) {
    scope.authorise(platformPolicy, 'platform.view', {});
    const [figures, listings, log] = await Promise.all([figuresOf(scope), listingsByStatus(scope), logFigures(scope)]);
    return { ...figures, listings: { byStatus: listings, inReview: figures.listings.inReview }, log };
  },
});

type Figures = Pick<Overview, 'people' | 'organisations' | 'inquiries' | 'deadlines' | 'deliveries'> & { readonly listings: { readonly inReview: number } };

/** One row of counts; each stands on an index of its state. */
const figuresStatement = `
  select json_build_object(
    'people', json_build_object(
      'active', (select count(*) from app_user where status = 'active'),
      'suspended', (select count(*) from app_user where status = 'suspended'),
      'signedInToday', (select count(distinct user_id) from session where last_used_at > now() - interval '1 day')),
    'organisations', (select count(*) from organisation),
    'listings', json_build_object('inReview', (select count(*) from listing where review_status = 'submitted')),
    'inquiries', json_build_object(
      'open', (select count(*) from inquiry where status = 'received'),
      'overdue', (select count(*) from inquiry where status = 'received' and first_response_due_at <= now())),
    'deadlines', json_build_object(
      'pending', (select count(*) from deadline where state = 'pending'),
      'overdue', (select count(*) from deadline where state = 'pending' and due_at <= now()),
      'dueToday', (select count(*) from deadline where state = 'pending' and due_at > now() and due_at <= now() + interval '1 day')),
    'deliveries', json_build_object(
      'waiting', (select count(*) from delivery where status in ('queued', 'sending')),
      'failedToday', (select count(*) from delivery where status = 'failed' and created_at > now() - interval '1 day'))
  ) as figures`;

async function figuresOf(scope: Scope): Promise<Figures> {
  const [row] = await runStatement<{ figures: Figures }>(scope.db, figuresStatement);
  if (row === undefined) throw new Error('A statement of counts answers with one row.');
  return row.figures;
}

async function listingsByStatus(scope: Scope): Promise<Record<string, number>> {
  const rows = await scope.db.selectFrom('listing').select((eb) => ['standard_status', eb.fn.countAll<number>().as('count')])
    .where('review_status', '<>', 'deleted').groupBy('standard_status').execute();
  return Object.fromEntries(rows.map((row) => [row.standard_status, row.count]));
}

/** Event ids begin with their time, so the index of ids finds a day's events. */
const perHourStatement = `
  select h.hour, count(e.id)::int as events
  from generate_series(date_trunc('hour', now()) - interval '23 hours', date_trunc('hour', now()), interval '1 hour') h(hour)
  left join lateral (
    select id from event
    where id >= (lpad(to_hex((extract(epoch from h.hour) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      and id < (lpad(to_hex((extract(epoch from h.hour + interval '1 hour') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
  ) e on true
  group by h.hour order by h.hour`;

async function logFigures(scope: Scope): Promise<Overview['log']> {
  const [{ sequencer, consumers }, hours] = await Promise.all([relayStatus(scope.db), runStatement<{ hour: Date; events: number }>(scope.db, perHourStatement)]);
  return {
    lastPosition: sequencer.lastPosition,
    pending: sequencer.pending,
    parkedAggregates: consumers.reduce((sum, consumer) => sum + consumer.parkedAggregates, 0),
    pausedConsumers: consumers.filter((consumer) => consumer.isDeclared && consumer.pausedSince !== null).length,
    largestLagSeconds: Math.max(0, ...consumers.filter((consumer) => consumer.isDeclared).map((consumer) => consumer.lagSeconds)),
    perHour: hours.map(({ hour, events }) => ({ hour: hour.toISOString(), events })),
  };
}
