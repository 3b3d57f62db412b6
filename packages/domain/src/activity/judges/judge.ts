import type { Scope } from '@lintel/db';
import type { EventEnvelope } from '@lintel/kernel';

/** `full`: every event with who did it and why. `open`: only what anyone who sees the record may know, without names and reasons. */
export type Level = 'full' | 'open';

/** Says how much of the history of one kind of record the actor may see, by that record's own policy. */
export interface Judge {
  levels(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Level>>;
  isOpen(event: EventEnvelope): boolean;
  /** The part of an open event's data that the open level shows; all of it when not said. */
  openData?(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

export const nothingOpen = (): boolean => false;

/** The better level counts where a record is in both lists. */
export function levelMap(full: readonly { readonly id: string }[], open: readonly { readonly id: string }[] = []): ReadonlyMap<string, Level> {
  return new Map([...open.map(({ id }) => [id, 'open'] as const), ...full.map(({ id }) => [id, 'full'] as const)]);
}
