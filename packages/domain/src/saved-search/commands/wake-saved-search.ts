import { defineCommand } from '@lintel/db';
import { type DeadlineRow, nextOf, pendingDeadlines, type WakeAnswer, wakeAnswer, wakeInput } from '../../wake';
import { alertOwner } from '../alert';
import { setNextAlert } from '../arm';
import { savedSearchMatched } from '../events';
import { savedSearchPolicy } from '../policy';
import { attributesOf, lockSavedSearch, type SavedSearchRow } from '../store';

/**
 * When an alert is due by the database's clock: tells the owner of all that waits to be told in one event, and sets the next alert. Called early it
 * does nothing; called twice it does it once.
 * Events: saved_search.matched. Errors: not_found.
 */
export const wakeSavedSearch = defineCommand({
  name: 'savedSearch.wake',
  summary: 'Do what is due for a saved search and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'savedSearch.alert',
  events: [savedSearchMatched],
  async run(tx, input) {
    let search = await lockSavedSearch(tx, input.id);
    tx.authorise(savedSearchPolicy, 'savedSearch.alert', attributesOf(search), 'savedSearch.own');
    const pending = await pendingDeadlines(tx, 'saved_search', search.id);
    const due = pending.filter((deadline) => deadline.due_at <= tx.now);
    if (search.status === 'deleted' || due.length === 0) return answer(search, pending, tx.now);
    search = await alertOwner(tx, search);
    for (const { kind, slot } of due) tx.deadlines.settleSlot({ type: 'saved_search', id: search.id }, kind, slot, 'fired');
    await setNextAlert(tx, { id: search.id, userId: search.user_id, frequency: search.frequency });
    await tx.flush();
    return answer(search, await pendingDeadlines(tx, 'saved_search', search.id), tx.now);
  },
});

function answer(search: SavedSearchRow, pending: readonly DeadlineRow[], now: Date): WakeAnswer {
  const isFinal = search.status === 'deleted';
  return { version: search.version, state: isFinal ? 'deleted' : search.frequency, isFinal, next: isFinal ? null : nextOf(pending, now) };
}
