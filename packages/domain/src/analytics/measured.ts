import type { Scope } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import { settingOf, settings } from '../configuration';
import { type Bounds, daysOf } from './bounds';
import type { Figure } from './contract';

interface Row {
  readonly day: string | null;
  readonly is_before: boolean;
  readonly largest: number | null;
  readonly amount: number | null;
  readonly readings: number | null;
}

/** What processes measured of themselves: the largest lag of the relay, and the share of answers that failed. */
export async function measuredFigures(scope: Scope, bounds: Bounds): Promise<readonly Figure[]> {
  const [lagRows, requestRows, lagLimit, errorLimit] = await Promise.all([
    samples(scope, bounds, 'relay_lag'), samples(scope, bounds, 'requests'), settingOf(scope, settings.lagSeconds), settingOf(scope, settings.errorPercent),
  ]);
  const lag = figureFrom(lagRows, bounds, ({ largest }) => largest);
  const errors = figureFrom(requestRows, bounds, ({ amount, readings }) => (readings === null || readings === 0 || amount === null ? null : amount / readings));
  const today = (figure: Pick<Figure, 'days'>) => figure.days.at(-1)?.value ?? 0;
  return [
    { id: 'lag', unit: 'seconds', isAlarming: today(lag) > lagLimit, hasList: false, ...lag },
    { id: 'errors', unit: 'share', isAlarming: today(errors) * 100 > errorLimit, hasList: false, ...errors },
  ];
}

function samples(scope: Scope, { fromAt, endAt, beforeFromAt, beforeEndAt, zone }: Bounds, metric: 'relay_lag' | 'requests'): Promise<readonly Row[]> {
  return runStatement<Row>(
    scope.db,
    `select day::text, is_before, max(amount)::float8 as largest, sum(amount)::float8 as amount, sum(readings)::float8 as readings
     from (select amount, readings, (quarter at time zone $5)::date as day, quarter < $1::timestamptz as is_before from service_sample
       where metric = $6 and (quarter >= $1::timestamptz and quarter < $2::timestamptz or quarter >= $3::timestamptz and quarter < $4::timestamptz)) s
     group by grouping sets ((is_before), (is_before, day)) having not (is_before and grouping(day) = 0)`,
    [fromAt, endAt, beforeFromAt, beforeEndAt, zone, metric],
  );
}

function figureFrom(rows: readonly Row[], bounds: Bounds, valueOf: (row: Row) => number | null): Pick<Figure, 'value' | 'before' | 'days'> {
  const whole = (isBefore: boolean) => {
    const row = rows.find((one) => one.day === null && one.is_before === isBefore);
    return row === undefined ? null : valueOf(row);
  };
  const byDay = new Map(rows.filter(({ day }) => day !== null).map((row) => [row.day, valueOf(row)]));
  return { value: whole(false), before: whole(true), days: daysOf(bounds).map((day) => ({ day, value: byDay.get(day) ?? null })) };
}
