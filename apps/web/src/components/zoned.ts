const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one is slow, asking it is not. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  clocks.set(zone, clock);
  return clock;
}

/** What a clock in this zone shows at a moment, as if it were UTC; milliseconds. */
function shownAt(at: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/**
 * The moment when clocks in the zone show this time: `2027-01-22T23:59:59`. A time that the clocks skip is taken as an hour later.
 * Undefined for what is no time.
 */
export function instantIn(local: string, zone: string): string | undefined {
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return undefined;
  const guess = wanted - (shownAt(wanted, zone) - wanted);
  // Near a change of the clocks the first guess used the offset of the other side.
  const better = wanted - (shownAt(guess, zone) - guess);
  return new Date(shownAt(better, zone) === wanted ? better : Math.max(guess, better)).toISOString();
}

/** The day on which a moment falls in the zone: `2027-01-22`. */
export const dayIn = (at: string, zone: string): string => new Date(shownAt(Date.parse(at), zone)).toISOString().slice(0, 10);

/** What a field for date and time holds: `2027-01-22T09:30`. */
export const momentIn = (at: string, zone: string): string => new Date(shownAt(Date.parse(at), zone)).toISOString().slice(0, 16);
