import { type Filters, oneOf } from '@/features/admin/shared/address-filters';

export const periodFilters = ['days', 'until'] as const;
export const listFilters = [...periodFilters, 'figure', 'type', 'day'] as const;
export const periods = ['7', '28', '90', '365'] as const;

const figures = ['signUps', 'activePeople', 'published', 'views', 'inquiries', 'responseTime', 'closed', 'tickets', 'ticketsClosed', 'promisesBroken', 'searches', 'fruitless', 'lag', 'errors'] as const;
const days = { 7: 7, 28: 28, 90: 90, 365: 365 } as const;
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const dayOf = (text: string | undefined) => (text !== undefined && isDay(text) ? text : undefined);

/** The period that an address names; 28 days to today when it names none. */
export function periodOf(filters: Filters<(typeof periodFilters)[number]>) {
  const until = dayOf(filters.until);
  return { days: days[oneOf(periods, filters.days) ?? '28'], ...(until === undefined ? {} : { until }) };
}

/** What the list of facts is asked for. */
export function factsInput(filters: Filters<(typeof listFilters)[number]>) {
  const [figure, day] = [oneOf(figures, filters.figure), dayOf(filters.day)];
  return { ...periodOf(filters), ...(figure === undefined ? {} : { figure }), ...(filters.type === undefined ? {} : { type: filters.type }), ...(day === undefined ? {} : { day }) };
}

/** The query part of an address that leads to the list behind a figure. */
export function factsQuery(period: ReturnType<typeof periodOf>, about: { readonly figure?: string; readonly type?: string; readonly day?: string }): string {
  return new URLSearchParams({ days: String(period.days), ...(period.until === undefined ? {} : { until: period.until }), ...about }).toString();
}
