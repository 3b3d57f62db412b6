import type { EventEnvelope } from '@lintel/kernel';
import type { ChangedField } from './contract';
import { dataOf } from './subject';

type Value = string | number | null;

/** Where an event keeps old and new values under names of its own: the field that changed, and the two names. */
const pairs: Readonly<Record<string, readonly (readonly [field: string, from: string, to: string])[]>> = {
  'listing.price_changed': [['listPrice', 'oldPrice', 'newPrice']],
  'listing.status_changed': [['standardStatus', 'from', 'to']],
  'listing.submitted': [['reviewStatus', 'from', '']],
  'lead.status_changed': [['status', 'from', 'to']],
  'lead.assigned': [['assignedTo', 'from', 'to']],
};

const isValue = (value: unknown): value is Value => value === null || typeof value === 'string' || typeof value === 'number';

/** The fields an event says it changed, with old and new values where it keeps them. */
export function changesOf(event: EventEnvelope): ChangedField[] {
  const data = dataOf(event);
  const named = Array.isArray(data['changed']) ? data['changed'].filter((field) => typeof field === 'string').map((field) => ({ field })) : [];
  const valued = (pairs[event.type] ?? []).map(([field, from, to]): ChangedField => {
    const [before, after] = [data[from], data[to]];
    return { field, ...(isValue(before) ? { from: before } : {}), ...(isValue(after) ? { to: after } : {}) };
  });
  return [...valued, ...named];
}
