import type { Scope } from '@lintel/db';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { z } from 'zod';
import { type BuildingRow, buildingPolicy } from '../../building';
import { containing } from '../../like';
import type { TicketItem, ticketListInput } from '../contract';
import { ticketPolicy } from '../policy';
import { houseAttributes, ticketColumns, type TicketRow } from '../store';

/** The tickets the asker may see, with what a list shows of them. */
export function ticketRows(scope: Scope) {
  const { userId } = scope.actor;
  return scope.db.selectFrom('ticket').innerJoin('building', 'building.id', 'ticket.building_id').leftJoin('unit', 'unit.id', 'ticket.unit_id')
    .leftJoin('app_user as reporter', 'reporter.id', 'ticket.reporter_id').leftJoin('app_user as assignee', 'assignee.id', 'ticket.assignee_id').selectAll('ticket')
    .select([
      'building.name as building_name', 'building.zone', 'unit.label as unit_label', 'reporter.name as reporter_name', 'assignee.name as assignee_name', sql<string>`ticket.created_at::text`.as('created_text'),
      sql<string>`coalesce(ticket.due_at, '9999-12-31 00:00:00+00'::timestamptz)::text`.as('due_text'),
      sql<number>`(select count(*)::int from ticket_follower f where f.ticket_id = ticket.id)`.as('follower_count'),
      sql<boolean>`exists (select from ticket_follower f where f.ticket_id = ticket.id and f.user_id = ${userId}::uuid)`.as('is_followed'),
    ])
    .where(scope.visible(ticketPolicy, 'ticket.view', ticketColumns));
}

export type TicketListRow = Awaited<ReturnType<ReturnType<typeof ticketRows>['execute']>>[number];

export function toTicket(scope: Scope, row: TicketListRow): TicketItem {
  const { status, category, priority, source } = row as unknown as TicketRow;
  const works = worksAt(scope, row);
  return {
    id: row.id, version: row.version, number: row.number, buildingId: row.building_id, buildingName: row.building_name, zone: row.zone, unitId: row.unit_id, unitLabel: row.unit_label, place: row.place,
    isCommon: row.unit_id === null, category, priority, title: row.title, status, source, isMine: scope.actor.userId !== null && row.reporter_id === scope.actor.userId, isFollowed: row.is_followed,
    followers: row.follower_count, reporterName: works ? row.reporter_name : null, assigneeId: row.assignee_id, assigneeName: row.assignee_name, dueAt: works ? (row.due_at?.toISOString() ?? null) : null,
    isBreached: works && row.breached_at !== null, createdAt: row.created_at.toISOString(), updatedAt: row.updated_at.toISOString(), completedAt: row.completed_at?.toISOString() ?? null,
  };
}

export const worksAt = (scope: Scope, row: { readonly building_id: string; readonly organisation_id: string }): boolean =>
  buildingPolicy.permits('building.work', scope.actor, houseAttributes({ id: row.building_id, organisation_id: row.organisation_id } satisfies Pick<BuildingRow, 'id' | 'organisation_id'>));

export type TicketFilter = Omit<z.infer<typeof ticketListInput>, 'cursor' | 'limit' | 'sort'>;

/** What a list asks for, as one condition on the ticket. */
export function filterOf(scope: Scope, filter: TicketFilter): RawBuilder<SqlBool> {
  const me = scope.actor.userId;
  const conditions: RawBuilder<SqlBool>[] = [];
  const add = (condition: RawBuilder<SqlBool>) => { conditions.push(condition); };
  if (filter.buildingId !== undefined) add(sql`ticket.building_id = ${filter.buildingId}::uuid`);
  if (filter.unitId !== undefined) add(sql`ticket.unit_id = ${filter.unitId}::uuid`);
  if (filter.status !== undefined) add(sql`ticket.status = any(${filter.status})`);
  if (filter.category !== undefined) add(sql`ticket.category = any(${filter.category})`);
  if (filter.priority !== undefined) add(sql`ticket.priority = any(${filter.priority})`);
  if (filter.assigneeId !== undefined) add(sql`ticket.assignee_id = ${filter.assigneeId}::uuid`);
  if (filter.isUnassigned === true) add(sql`ticket.assignee_id is null`);
  if (filter.isAssignedToMe === true) add(sql`ticket.assignee_id = ${me}::uuid`);
  if (filter.isMine === true) add(sql`(ticket.reporter_id = ${me}::uuid or exists (select from ticket_follower f where f.ticket_id = ticket.id and f.user_id = ${me}::uuid))`);
  if (filter.isBreached === true) add(sql`ticket.breached_at is not null`);
  const words = filter.query?.replace(/^#/, '') ?? '';
  if (words !== '') add(sql`(ticket.title ilike ${containing(words)} or ticket.place ilike ${containing(words)} or ticket.number::text = ${words})`);
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;
}
