/** The date in a zone, as year, month (1-12) and day. */
function dateIn(zone: string, instant: Date): readonly [number, number, number] {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return [part('year'), part('month'), part('day')];
}

/** Milliseconds the zone's clock is ahead of UTC at this instant. */
function offsetMs(zone: string, instant: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(instant.getTime() / 1000) * 1000;
}

/** The instant at which clocks in the zone show this date and hour; in a gap, the moment after it. */
export function instantAt(zone: string, year: number, month: number, day: number, hour: number): Date {
  const guess = Date.UTC(year, month - 1, day, hour);
  const first = guess - offsetMs(zone, new Date(guess));
  return new Date(guess - offsetMs(zone, new Date(first)));
}

/** `hour` o'clock, local time, on the day that lies this many days before the instant's own local day. */
export function localTimeOnDaysBefore(instant: Date, days: number, hour: number, zone: string): Date {
  const [year, month, day] = dateIn(zone, instant);
  return instantAt(zone, year, month, day - days, hour);
}
