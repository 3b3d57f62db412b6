import { defineCommand } from '@lintel/db';
import { armAlert } from '../arm';
import { savedSearchState, savedSearchUpdateInput } from '../contract';
import { savedSearchUpdated } from '../events';
import { hasWaiting, lockOwn, takeWaiting, updateSavedSearch } from '../store';
import { alertDeadline, gapMinutesOf } from '../timers';

const fields = ['name', 'criteria', 'frequency'] as const;

/**
 * Changes a saved search. What waits to be told is told by the new rule: by new criteria what still fits, at once when one wants to hear at once,
 * not at all when never.
 * Events: saved_search.updated. Errors: stale_version, not_found, unauthenticated, invalid_input.
 */
export const changeSavedSearch = defineCommand({
  name: 'savedSearch.update',
  summary: 'Rename a saved search, change what it looks for, or how often one hears of it.',
  input: savedSearchUpdateInput,
  output: savedSearchState,
  permission: 'savedSearch.own',
  events: [savedSearchUpdated],
  async run(tx, input) {
    const search = await lockOwn(tx, input.id, input.expectedVersion);
    const isSame = { name: input.name === search.name, criteria: sameJson(input.criteria, search.criteria), frequency: input.frequency === search.frequency };
    const changed = fields.filter((field) => input[field] !== undefined && !isSame[field]);
    if (changed.length === 0) return { id: search.id, version: search.version, frequency: search.frequency };
    const updated = await updateSavedSearch(tx, search, {
      ...(input.name === undefined ? {} : { name: input.name }), ...(input.frequency === undefined ? {} : { frequency: input.frequency }),
      ...(input.criteria === undefined ? {} : { criteria: JSON.stringify(input.criteria) }),
    });
    const { frequency } = updated;
    if (changed.includes('frequency')) {
      await armAlert(tx, { id: search.id, userId: search.user_id, frequency });
      if (frequency === 'never') await takeWaiting(tx, search.id);
      if (frequency === 'instant' && (await hasWaiting(tx, search.id))) tx.deadlines.set(alertDeadline(search.id, 'instant', tx.now, { gapMinutes: await gapMinutesOf(tx) }));
    }
    tx.append(savedSearchUpdated, { aggregateId: search.id, aggregateVersion: updated.version, organisationId: null, data: { changed, frequency } });
    return { id: search.id, version: updated.version, frequency };
  },
});

function sameJson(given: unknown, held: unknown): boolean {
  return sorted(given) === sorted(held);
}

/** JSON with its keys in order: Postgres keeps them in an order of its own. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner) ?? '';
}
