import { createScope, type Db } from '@lintel/db';
import type { NumberedEvent } from '@lintel/db/log';
import { readMessages } from '@lintel/domain/community';
import type { MessageItem } from '@lintel/domain/community/contract';
import { system, uuidv7 } from '@lintel/kernel';

/** The rows of messages that were just sent, read once for all streams: a channel that two hundred people look at is not read two hundred times. */
export async function messagesIn(db: Db, events: readonly NumberedEvent[]): Promise<ReadonlyMap<string, MessageItem>> {
  const ids = events.flatMap(({ type, aggregateId }) => (type === 'message.sent' ? [aggregateId] : []));
  if (ids.length === 0) return new Map();
  const scope = createScope(db.kysely, { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null });
  return new Map((await readMessages(scope, ids)).map((message) => [message.id, message]));
}
