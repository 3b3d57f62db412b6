/** From `from` on and before `to`, by the clock on the wall; 24:00 is the midnight that ends the day. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const usual: Span = { from: '09:00', to: '17:00' };
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const latest = 24 * 60;

/** The spans with one of them changed; an end at 00:00 is the end of the day. */
export function withSpan(spans: readonly Span[], at: number, span: Span): Span[] {
  const changed = { ...span, to: span.to === '00:00' ? '24:00' : span.to };
  return spans.map((one, index) => (index === at ? changed : one));
}

export function withoutSpan(spans: readonly Span[], at: number): Span[] {
  return spans.filter((_, index) => index !== at);
}

/** The spans with one more, an hour after the last and two hours long where there is room. */
export function withSpanAdded(spans: readonly Span[]): Span[] {
  const last = spans.at(-1);
  if (last === undefined) return [usual];
  const from = Math.min(minutesOf(last.to) + 60, latest - 60);
  return [...spans, { from: timeOf(from), to: timeOf(Math.min(from + 120, latest)) }];
}
