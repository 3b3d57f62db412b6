import type { Db } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { type Attempt, attempt, type Sabotage } from './attempt';
import type { Ownership } from './ownership';

/** Opened by a secret that only its addressee was sent: who brings the right one may read what it opens, and use it up. */
const openedBySecret = new Set(['invitation.open', 'unitCode.open', 'unitCode.redeem']);

/** What one attempt got at that is another tenant's: texts and ids it was told, rows it changed, records whose existence it learned. */
export async function trespassesOf(db: Db, ownership: Ownership, one: Attempt, sabotage: Sabotage = 'none'): Promise<readonly string[]> {
  const brought = JSON.stringify(one.input);
  const heard = await attempt(db, ownership, one, sabotage);
  const bringsSecret = openedBySecret.has(one.operation.name);
  const told = bringsSecret ? [] : ownership.foreignIn(heard.text, one.actor, brought).map((what) => `was told ${what}`);
  const changed = bringsSecret ? [] : heard.touched.filter((row) => !ownership.concerns(row, one.actor)).map((row) => `changed ${row.table} ${row.id ?? JSON.stringify(row.values)}`);
  return [...told, ...changed, ...(await learned(db, ownership, one, brought, heard.outcome, heard.text, sabotage))];
}

/** Somebody else's record and one that never was must be answered alike. */
async function learned(db: Db, ownership: Ownership, one: Attempt, brought: string, outcome: string, text: string, sabotage: Sabotage): Promise<readonly string[]> {
  const foreign = ownership.foreignIdsOf(brought, one.actor);
  if (foreign.length === 0) return [];
  const never = new Map(foreign.map((id) => [id, uuidv7()]));
  const swap = (words: string) => [...never].reduce((all, [id, other]) => all.replaceAll(id, other), words);
  const heard = await attempt(db, ownership, { ...one, input: JSON.parse(swap(brought)) as unknown }, sabotage);
  const isAlike = heard.outcome === outcome && (outcome === 'ok' || heard.text === swap(text));
  return isAlike ? [] : [`learned that ${foreign.map((id) => `${ownership.rowOfId.get(id)?.table ?? ''} ${id}`).join(', ')} is there: ${text.slice(0, 300)} and not ${heard.text.slice(0, 300)}`];
}
