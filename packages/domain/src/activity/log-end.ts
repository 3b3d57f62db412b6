import type { Scope } from '@lintel/db';

/** The last position of the log; 0 while it is empty. */
export async function logEnd(scope: Scope): Promise<number> {
  return (await scope.db.selectFrom('event_sequence').select('last_position').executeTakeFirstOrThrow()).last_position;
}
