import type { Scope } from '@lintel/db';

/** A person as messages address them. */
export interface Reader {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** BCP 47. */
  readonly locale: string;
  readonly zone: string;
  readonly isOpen: boolean;
}

/** How people want to be addressed: their language and zone come from here and nowhere else. Whoever is unknown is absent. */
export async function readersOf(scope: Scope, userIds: readonly string[]): Promise<ReadonlyMap<string, Reader>> {
  if (userIds.length === 0) return new Map();
  const rows = await scope.db.selectFrom('app_user').select(['id', 'name', 'email', 'locale', 'zone', 'status']).where('id', '=', (eb) => eb.fn.any(eb.val([...userIds]))).execute();
  return new Map(rows.map((row) => [row.id, { userId: row.id, name: row.name, email: row.email, locale: row.locale, zone: row.zone, isOpen: row.status === 'active' }]));
}
