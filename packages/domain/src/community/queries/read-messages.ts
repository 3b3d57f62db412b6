import type { Scope } from '@lintel/db';
import type { MessageItem } from '../contract';
import { messageRows, toMessages } from './message-rows';

/** Messages by their ids, for a door that has already found who may see their channels. */
export async function readMessages(scope: Scope, ids: readonly string[]): Promise<readonly MessageItem[]> {
  if (ids.length === 0) return [];
  return toMessages(scope, await messageRows(scope).where('message.id', 'in', [...ids]).execute());
}
