import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { Selectable, Updateable } from 'kysely';
import type { DeliveryItem, Webhook } from './contract';

export type WebhookRow = Selectable<Database['webhook_endpoint']>;
export type DeliveryRow = Selectable<Database['webhook_delivery']>;

/** Where the policy's attributes lie in SQL. */
export const webhookColumns = { id: 'webhook_endpoint.id', organisationId: 'webhook_endpoint.organisation_id' } as const;

export const attributesOf = ({ id, organisation_id }: WebhookRow) => ({ id, organisationId: organisation_id });

/** @throws DomainError not_found; stale_version when it moved on from the version the person looked at. */
export async function lockWebhook(tx: ScopedTransaction, id: string): Promise<WebhookRow> {
  const row = await tx.db.selectFrom('webhook_endpoint').selectAll().where('id', '=', id).where('deleted_at', 'is', null).forNoKeyUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('webhook', id);
  return row;
}

/** @throws DomainError not_found */
export async function findWebhook(scope: Scope, id: string): Promise<WebhookRow> {
  const row = await scope.db.selectFrom('webhook_endpoint').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();
  if (row === undefined) throw notFound('webhook', id);
  return row;
}

/** Writes a change and raises the version. */
export async function updateWebhook(tx: ScopedTransaction, row: WebhookRow, patch: Updateable<Database['webhook_endpoint']>): Promise<WebhookRow> {
  return tx.db.updateTable('webhook_endpoint').set({ ...patch, version: row.version + 1 }).where('id', '=', row.id).returningAll().executeTakeFirstOrThrow();
}

export function toWebhook(row: WebhookRow): Webhook {
  return {
    id: row.id, organisationId: row.organisation_id, url: row.url, description: row.description, eventTypes: row.event_types, status: row.status === 'active' ? 'active' : 'disabled',
    // The table's check names the same words.
    disabledBecause: row.disabled_because as Webhook['disabledBecause'],
    failingSince: row.failing_since?.toISOString() ?? null, oldSecretUntil: row.old_until?.toISOString() ?? null, version: row.version, createdAt: row.created_at.toISOString(),
  };
}

export function toDelivery(row: DeliveryRow): DeliveryItem {
  return {
    id: row.id, eventId: row.event_id, eventType: row.event_type, position: row.position,
    // The table's check names the same words.
    status: row.status as DeliveryItem['status'],
    attempts: row.attempts, replays: row.replays, nextAttemptAt: row.status === 'queued' ? row.next_attempt_at.toISOString() : null,
    deliveredAt: row.delivered_at?.toISOString() ?? null, error: row.error, createdAt: row.created_at.toISOString(),
  };
}
