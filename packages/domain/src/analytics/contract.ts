import { z } from 'zod';
import { cursor, id, instant, localDate, pageOf, zone } from '../fields';

export const periodDays = z.union([z.literal(7), z.literal(28), z.literal(90), z.literal(365)]);
export type PeriodDays = z.infer<typeof periodDays>;

/** Whole days where the figures' reader is; the last may be under way. */
export const period = z.object({ days: periodDays.default(28), until: localDate.optional().describe('the last day; today when left out') });
export type Period = z.infer<typeof period>;

export const figureId = z.enum(['signUps', 'activePeople', 'published', 'views', 'inquiries', 'responseTime', 'closed', 'tickets', 'ticketsClosed', 'promisesBroken', 'searches', 'fruitless', 'lag', 'errors']);
export type FigureId = z.infer<typeof figureId>;

export const figure = z.object({
  id: figureId,
  unit: z.enum(['count', 'seconds', 'share']),
  value: z.number().nullable().describe('null: nothing was measured'),
  before: z.number().nullable().describe('of the period before, up to the same hour'),
  isAlarming: z.boolean(),
  hasList: z.boolean().describe('the list of facts explains it'),
  days: z.array(z.object({ day: localDate, value: z.number().nullable() })),
});
export type Figure = z.infer<typeof figure>;

export const dashboard = z.object({
  zone, from: localDate, to: localDate, before: z.object({ from: localDate, to: localDate }), asOf: instant,
  figures: z.array(figure),
  funnel: z.array(z.object({ step: z.enum(['views', 'inquiries', 'closed']), value: z.int(), before: z.int() })).describe('empty for who sells nothing'),
  actions: z.array(z.object({ type: z.string(), count: z.int(), people: z.int(), before: z.int() })).describe('what people did most'),
  statuses: z.array(z.object({ status: z.string(), value: z.int(), before: z.int().describe('when the period began') })),
  searches: z.object({
    popular: z.array(z.object({ text: z.string(), searches: z.int() })), fruitless: z.array(z.object({ text: z.string(), searches: z.int() })),
  }).nullable(),
});
export type Dashboard = z.infer<typeof dashboard>;

export const platformInput = period;
export const organisationInput = period.extend({ organisationId: id });

const listed = { figure: figureId.optional(), type: z.string().max(80).optional().describe('of one kind of action'), day: localDate.optional(), cursor: cursor.optional(), limit: z.int().min(1).max(200).default(50) };
export const platformFactsInput = period.extend(listed);
export const organisationFactsInput = period.extend({ ...listed, organisationId: id });

export const fact = z.object({
  position: z.int(), at: instant, type: z.string(), amount: z.int().nullable(), actorName: z.string().nullable().describe('null: nobody, or not for this reader'),
  record: z.object({ type: z.string(), id, name: z.string().nullable() }),
});
export type Fact = z.infer<typeof fact>;
export const factPage = pageOf(fact);
