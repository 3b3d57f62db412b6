/** As much of an event as its place among its causes needs. */
export interface Caused {
  readonly id: string;
  readonly causationId: string | null;
}

export interface CausationNode<Event extends Caused> {
  readonly event: Event;
  readonly followed: readonly CausationNode<Event>[];
}

/**
 * Each event under the one that caused it, in the order given. What was caused from outside of these events (by a request, or by what is
 * not among them) stands at the top; so does what a circle of causes would hide.
 */
export function causationForest<Event extends Caused>(events: readonly Event[]): readonly CausationNode<Event>[] {
  const known = new Set(events.map(({ id }) => id));
  const children = new Map<string, Event[]>();
  for (const event of events) {
    if (event.causationId === null || !known.has(event.causationId) || event.causationId === event.id) continue;
    children.set(event.causationId, [...(children.get(event.causationId) ?? []), event]);
  }
  const placed = new Set<string>();
  const place = (event: Event): CausationNode<Event> => {
    placed.add(event.id);
    return { event, followed: (children.get(event.id) ?? []).filter(({ id }) => !placed.has(id)).map(place) };
  };
  const isTop = ({ id, causationId }: Event) => causationId === null || !known.has(causationId) || causationId === id;
  const forest = events.filter(isTop).map(place);
  for (const event of events) if (!placed.has(event.id)) forest.push(place(event));
  return forest;
}
