import type { Db } from '@lintel/db';
import { isUuid } from '@lintel/kernel';

/** Stands for an organisation that is not there: nobody has a role in it. */
const nowhere = '00000000-0000-0000-0000-000000000000';

/** Short names never change and never move to another organisation. */
const known = new WeakMap<Db['pool'], Map<string, string>>();
const knownAtMost = 10_000;

/** The id of the organisation with this short name; an id is its own. One that is not there gets an id that nobody has a role in. */
export async function organisationCalled({ pool }: Db, name: string): Promise<string> {
  if (isUuid(name)) return name;
  const kept = known.get(pool) ?? new Map<string, string>();
  known.set(pool, kept);
  const id = kept.get(name);
  if (id !== undefined) return id;
  const { rows: [found] } = await pool.query<{ id: string }>({ name: 'organisation-by-slug', text: 'select id from organisation where slug = $1', values: [name] });
  if (found === undefined) return nowhere;
  if (kept.size >= knownAtMost) kept.clear();
  kept.set(name, found.id);
  return found.id;
}
