import type { Db } from '@lintel/db';
import type { Actor } from '@lintel/kernel';
import { sql } from 'kysely';
import { markPattern, uuidPattern } from './marks';
import type { OwnedRow } from './owned-row';
import { publicRows } from './public-rows';

const uuids = new RegExp(uuidPattern, 'g');

/** Whose the rows are, found in the database alone: by the organisations and people they name, and by the foreign keys between them. No policy is asked. */
export interface Ownership {
  readonly rows: readonly OwnedRow[];
  readonly rowOfId: ReadonlyMap<string, OwnedRow>;
  /** What of a text must not have reached this actor; ids and marks that they brought themselves are theirs already. */
  foreignIn(text: string, actor: Actor, brought: string): readonly string[];
  /** Whether the row is the actor's to know of: it names them or an organisation of theirs, or belongs to one that does. */
  concerns(row: OwnedRow, actor: Actor): boolean;
  /** Whether anybody at all may know of it. */
  isPublic(row: OwnedRow): boolean;
  /** The ids in an input of which the asker should not even know that they exist. */
  foreignIdsOf(input: string, actor: Actor): readonly string[];
}

/** Never shown to the public, even of a row that is. */
const privateColumns = new Set(['email', 'private_remarks', 'review_note', 'reason', 'note', 'user_agent', 'error', 'original_name', 'response_body', 'message']);

export async function readOwnership(db: Db): Promise<Ownership> {
  const rows = await allRows(db);
  const rowOfId = new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])));
  const marks = marksOf(rows);
  const partiesOf = await partyFinder(db, rows, rowOfId);
  const open = publicRows(rows, rowOfId);
  const known = acquaintances(rows, partiesOf);
  const concerns = (row: OwnedRow, actor: Actor) => idsOfActor(actor).some((id) => partiesOf(row).has(id));
  const maySee = (row: OwnedRow, column: string | undefined, actor: Actor) =>
    concerns(row, actor) || (open.has(row) && (column === undefined || !privateColumns.has(column))) || (isIdentity(row) && row.id !== undefined && known(actor).has(row.id));
  return {
    rows, rowOfId, concerns,
    isPublic: (row) => open.has(row),
    foreignIn(text, actor, brought) {
      const found = new Set<string>();
      for (const [id] of text.matchAll(uuids)) {
        const row = rowOfId.get(id);
        if (row !== undefined && !brought.includes(id) && !maySee(row, undefined, actor)) found.add(`${row.table}.id ${id}`);
      }
      for (const [mark, number] of text.matchAll(markPattern)) {
        for (const { row, column } of marks.get(Number(number)) ?? []) if (!brought.includes(mark) && !maySee(row, column, actor)) found.add(`${row.table}.${column} ${mark}`);
      }
      return [...found];
    },
    foreignIdsOf: (input, actor) => [...new Set([...input.matchAll(uuids)].map(([id]) => id))].filter((id) => {
      const row = rowOfId.get(id);
      return row !== undefined && !maySee(row, undefined, actor);
    }),
  };
}

const isIdentity = (row: OwnedRow) => row.table === 'app_user' || row.table === 'organisation';

function idsOfActor(actor: Actor): readonly string[] {
  const organisations = actor.memberships.flatMap((m) => (m.organisationId === null ? [] : [m.organisationId]));
  return actor.userId === null ? organisations : [actor.userId, ...organisations];
}

async function allRows(db: Db): Promise<readonly OwnedRow[]> {
  const { rows: tables } = await sql<{ relname: string }>`
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname !~ '^(search_(listing|record|term|place)|event_(order|pending|sequence)|_prisma)'`.execute(db.kysely);
  const found: Omit<OwnedRow, 'named'>[] = [];
  for (const { relname } of tables) {
    const { rows } = await sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row from ${sql.table(relname)} t`.execute(db.kysely);
    for (const { row } of rows) found.push({ table: relname, id: typeof row['id'] === 'string' && uuidPattern.test(row['id']) ? row['id'] : undefined, values: row });
  }
  const identities = new Set(found.flatMap((row) => ((row.table === 'app_user' || row.table === 'organisation') && row.id !== undefined ? [row.id] : [])));
  return found.map((row) => ({ ...row, named: new Set(idsIn(row.values).filter((id) => identities.has(id))) }));
}

/** The ids a row holds in columns of their own. */
function idsIn(values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(values).flatMap((value) => (typeof value === 'string' && value.length === 36 && uuidPattern.test(value) ? [value] : []));
}

function marksOf(rows: readonly OwnedRow[]): ReadonlyMap<number, readonly { readonly row: OwnedRow; readonly column: string }[]> {
  const marks = new Map<number, { row: OwnedRow; column: string }[]>();
  for (const row of rows) {
    for (const [column, value] of Object.entries(row.values)) {
      if (typeof value !== 'string') continue;
      for (const [, number] of value.matchAll(markPattern)) marks.set(Number(number), [...(marks.get(Number(number)) ?? []), { row, column }]);
    }
  }
  return marks;
}

interface ForeignKey {
  readonly table: string;
  readonly column: string;
  /** Its key carries the organisation along: the row is a part of that record. */
  readonly isPart: boolean;
}

async function partyFinder(db: Db, rows: readonly OwnedRow[], rowOfId: ReadonlyMap<string, OwnedRow>): Promise<(row: OwnedRow) => ReadonlySet<string>> {
  const keys = await foreignKeys(db);
  const more = sharedWith(rows);
  const found = new Map<OwnedRow, ReadonlySet<string>>();
  const partiesOf = (row: OwnedRow): ReadonlySet<string> => {
    const earlier = found.get(row);
    if (earlier !== undefined) return earlier;
    const parties = new Set([...row.named, ...(more.get(row.id ?? '') ?? [])]);
    // Rows point at each other; what is being looked at adds nothing twice.
    found.set(row, parties);
    const namesNobody = parties.size === 0;
    const parents = (keys.get(row.table) ?? []).filter((key) => key.isPart || namesNobody).map((key) => row.values[key.column]);
    const about = [row.values['record_id'], row.values['aggregate_id'], row.values['delivery_id']];
    for (const id of [...parents, ...about]) {
      const parent = typeof id === 'string' ? rowOfId.get(id) : undefined;
      if (parent !== undefined && parent.table !== 'parcel') for (const party of partiesOf(parent)) parties.add(party);
    }
    return parties;
  };
  return partiesOf;
}

/** Records by who else has them: those they are shared with, and the organisations a person works or lives with. */
function sharedWith(rows: readonly OwnedRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const shared = new Map<string, Set<string>>();
  const add = (id: unknown, party: unknown) => {
    if (typeof id === 'string' && typeof party === 'string') shared.set(id, (shared.get(id) ?? new Set<string>()).add(party));
  };
  for (const { table, values } of rows) {
    if (table === 'membership') add(values['user_id'], values['organisation_id']);
    if (table === 'record_grant') for (const party of [values['subject_user_id'], values['subject_organisation_id'], values['subject_id']]) add(values['record_id'], party);
  }
  return shared;
}

async function foreignKeys(db: Db): Promise<ReadonlyMap<string, readonly ForeignKey[]>> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select conrelid::regclass::text as table, array(select a.attname::text from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k) as columns
    from pg_constraint where contype = 'f'`.execute(db.kysely);
  const keys = new Map<string, ForeignKey[]>();
  for (const { table, columns } of rows) {
    const isPart = columns.length > 1 && columns.includes('organisation_id');
    for (const column of columns) if (column !== 'organisation_id') keys.set(table, [...(keys.get(table) ?? []), { table, column, isPart }]);
  }
  return keys;
}

/** The people and organisations each actor has to do with: those named in a row that is theirs too. */
function acquaintances(rows: readonly OwnedRow[], partiesOf: (row: OwnedRow) => ReadonlySet<string>): (actor: Actor) => ReadonlySet<string> {
  const found = new Map<Actor, ReadonlySet<string>>();
  return (actor) => {
    const earlier = found.get(actor);
    if (earlier !== undefined) return earlier;
    const mine = idsOfActor(actor);
    const known = new Set<string>();
    for (const row of rows) if (mine.some((id) => partiesOf(row).has(id))) for (const id of [...row.named, ...partiesOf(row)]) known.add(id);
    found.set(actor, known);
    return known;
  };
}
