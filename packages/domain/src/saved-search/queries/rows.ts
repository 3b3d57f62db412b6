import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { savedSearchItem } from '../contract';
import type { AlertSlot } from '../frequency';
import { savedSearchPolicy } from '../policy';
import { criteriaOf, savedSearchColumns, type SavedSearchRow } from '../store';

interface Alarm {
  readonly slot: AlertSlot;
  readonly due_at: string;
}

/** One's own searches that are not deleted, with how much they found and when one hears of it next. */
export function savedSearchRows(scope: Scope) {
  return scope.db.selectFrom('saved_search').selectAll('saved_search')
    .select([
      sql<number>`(select count(distinct m.listing_id)::int from saved_search_match m where m.saved_search_id = saved_search.id)`.as('match_count'),
      sql<number>`(select count(distinct m.listing_id)::int from saved_search_match m where m.saved_search_id = saved_search.id and not m.alerted)`.as('waiting_count'),
      sql<Alarm | null>`(select json_build_object('slot', d.slot, 'due_at', d.due_at) from deadline d where d.aggregate_type = 'saved_search'
        and d.aggregate_id = saved_search.id and d.state = 'pending' order by d.due_at limit 1)`.as('alarm'),
    ])
    .where('saved_search.status', '<>', 'deleted').where(scope.visible(savedSearchPolicy, 'savedSearch.own', savedSearchColumns));
}

type Row = SavedSearchRow & { readonly match_count: number; readonly waiting_count: number; readonly alarm: Alarm | null };

export function toItem(row: Omit<Row, 'frequency'> & { readonly frequency: string }): z.infer<typeof savedSearchItem> {
  return {
    id: row.id, version: row.version, name: row.name,
    // Written from the same schema it is answered with, and checked by it again on its way out.
    criteria: criteriaOf(row) as z.infer<typeof savedSearchItem>['criteria'],
    frequency: (row as Row).frequency, createdAt: row.created_at.toISOString(), lastAlertAt: row.last_alert_at?.toISOString() ?? null,
    next: row.alarm === null ? null : { slot: row.alarm.slot, dueAt: new Date(row.alarm.due_at).toISOString() },
    matchCount: row.match_count, waitingCount: row.waiting_count,
  };
}
