import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import { suggestCategories, suggestPriority } from '../categories';
import { type similarTicket, suggestAnswer, suggestInput } from '../contract';
import { openStatuses } from '../lifecycle';
import { ticketPolicy } from '../policy';
import { findHouse, type TicketRow } from '../store';
import { ticketRows } from './rows';

const mostSimilar = 3;
/** Of trigrams in common, from where on two titles may well mean the same. */
const alike = 0.25;

/**
 * While somebody types what is wrong: the category their words speak for, how soon it asks to be looked at, and open tickets they may see that may be the same thing,
 * with how many people reported or follow each. Errors: not_found.
 */
export const suggestTicket = defineQuery({
  name: 'ticket.suggest',
  summary: 'Suggest a category, a priority and tickets that may be the same thing.',
  input: suggestInput,
  output: suggestAnswer,
  permission: 'ticket.report',
  async run(scope, { buildingId, text, unitId }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(ticketPolicy, 'ticket.report', { id: house.id, buildingId: house.id, organisationId: house.organisation_id, soughtAs: { record: 'building', id: house.id } });
    const categories = suggestCategories(text);
    const priority = suggestPriority(text);
    if (text.length < 4) return { categories: [...categories], priority, similar: [], method: 'keywords' as const };
    const likeness = sql<number>`greatest(word_similarity(${text.slice(0, 200)}, ticket.title), similarity(${text.slice(0, 200)}, ticket.title))`;
    const rows = await ticketRows(scope).select(likeness.as('likeness')).where('ticket.building_id', '=', buildingId).where('ticket.status', 'in', [...openStatuses])
      .where('ticket.unit_id', 'is not distinct from', unitId).where((eb) => eb.or([eb(likeness, '>', alike), ...(categories[0] === undefined ? [] : [eb.and([eb('ticket.category', '=', categories[0].category), eb(likeness, '>', alike / 2)])])]))
      .orderBy(likeness, 'desc').orderBy('ticket.id').limit(mostSimilar).execute();
    return {
      categories: [...categories], priority, method: 'keywords' as const,
      similar: rows.map((row): z.infer<typeof similarTicket> => {
        const { category, status } = row as unknown as TicketRow;
        return {
          id: row.id, number: row.number, title: row.title, category, status, place: row.place, unitLabel: row.unit_label, people: row.follower_count + (row.reporter_id === null ? 0 : 1), isFollowed: row.is_followed,
          isMine: scope.actor.userId !== null && row.reporter_id === scope.actor.userId, createdAt: row.created_at.toISOString(),
        };
      }),
    };
  },
});
