import { createPostgresRecordWriter, createPostgresSearchWriter } from '@lintel/adapters/search';
import { type Db, inTransaction, parseInput } from '@lintel/db';
import { type Role, system } from '@lintel/kernel';
import { sql } from 'kysely';
import { actorOf, tenantOf } from '../../src/permissions/askers';
import { casesByDomain } from '../../src/permissions/cases';
import type { Asker, MatrixCase } from '../../src/permissions/matrix-case';
import { loadSearchDocuments } from '../../src/search/documents';
import { documentsOf, indexedTables } from '../../src/search/records/documents';
import { contextOf, type Tables } from '../people';
import type { Side, Sides } from '../sides';
import { plantEvents } from './plant-events';

/** One of each kind of tenant, a household among them; `newcomer` belongs to nobody but themselves. */
const planters: readonly Asker[] = ['agency_owner', 'company_owner', 'resident', 'newcomer'] satisfies readonly (Role | 'newcomer')[];

/** Columns that hold what people write; a mark is added to each, so that whatever repeats it can be told. */
const marked = [
  'name', 'title', 'public_remarks', 'private_remarks', 'unparsed_address', 'question', 'body', 'note', 'remarks', 'about', 'description', 'caption', 'alt_text',
  'review_note', 'original_name', 'label', 'message', 'error', 'user_agent', 'email', 'file_name', 'text', 'subject', 'response_body',
] as const;

export interface Planted {
  /** Inputs that are right for somebody, by the operation's name. */
  readonly inputs: ReadonlyMap<string, readonly unknown[]>;
  /** Cases of which no input could be made in this world, with the reason. */
  readonly unplanted: readonly string[];
}

/**
 * Fills both sides with a record of every kind, by what the permission matrix makes for each of its cases: a new operation brings its own records.
 * Every text of every row gets a mark of its own.
 */
export async function plantTenants(db: Db, sides: Sides): Promise<Planted> {
  const columns = await markedColumns(db);
  const inputs = new Map<string, unknown[]>();
  const unplanted: string[] = [];
  await inTransaction(db, contextOf(system), [], (tx) => mark(tx.db, columns, [...columns.keys()], 'all'));
  const halves: readonly (readonly [Side, Sides])[] = [[sides.own, sides], [sides.other, { own: sides.other, other: sides.own }]];
  for (const [side, seen] of halves) {
    for (const planter of planters) {
      for (const one of Object.values(casesByDomain).flat()) {
        try {
          const input = await plantOne(db, columns, one, planter, side, seen);
          inputs.set(one.operation.name, [...(inputs.get(one.operation.name) ?? []), input]);
        } catch (error) {
          unplanted.push(`${one.operation.name} as ${planter}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  }
  await plantEvents(db);
  await fillSearch(db);
  return { inputs, unplanted };
}

function plantOne(db: Db, columns: MarkedColumns, one: MatrixCase, planter: Asker, side: Side, sides: Sides): Promise<unknown> {
  const asker = actorOf(planter, side);
  return inTransaction(db, contextOf(asker), 'any', async (tx) => {
    const input = await one.input({ db: tx.db, sides, asker, role: planter, isOwn: true, side, organisationId: tenantOf(planter, side), personId: asker.userId ?? '' });
    parseInput(one.operation.input, input);
    await tx.flush();
    const { rows } = await sql<{ relname: string }>`select relname from pg_stat_xact_user_tables where n_tup_ins > 0 and schemaname = 'public'`.execute(tx.db);
    await mark(tx.db, columns, rows.map((row) => row.relname), 'new');
    return input;
  });
}

type MarkedColumns = ReadonlyMap<string, readonly string[]>;

async function markedColumns(db: Db): Promise<MarkedColumns> {
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = any(${marked}) and c.udt_name in ('text', 'citext')
      and c.table_name !~ '^(search|event|setting|service|consumer|job|audit|_)'`.execute(db.kysely);
  const columns = new Map<string, string[]>();
  for (const row of rows) columns.set(row.table_name, [...(columns.get(row.table_name) ?? []), row.column_name]);
  return columns;
}

let marks = 0;

async function mark(db: Tables, columns: MarkedColumns, tables: readonly string[], which: 'new' | 'all'): Promise<void> {
  for (const table of tables) {
    const names = columns.get(table);
    if (names === undefined) continue;
    const sets = sql.join(names.map((name, nth) => {
      const word = sql`'zq' || (m.mark + ${sql.lit(nth)}) || 'z'`;
      return sql`${sql.id(name)} = ${name === 'email' ? sql`${word} || '@marked.test'` : sql`t.${sql.id(name)} || ' ' || ${word}`}`;
    }));
    const number = sql`${sql.lit(marks)} + row_number() over () * ${sql.lit(names.length)}`;
    const isNew = which === 'new' ? sql`where x.xmin = pg_current_xact_id()::xid` : sql``;
    const { numAffectedRows } = await sql`
      update ${sql.table(table)} t set ${sets} from (select x.ctid as place, ${number} as mark from ${sql.table(table)} x ${isNew}) m where t.ctid = m.place`.execute(db);
    marks += (Number(numAffectedRows ?? 0) + 1) * names.length;
  }
}

/** Puts every listing and every other record that is found into the search indexes, as their consumers would. */
async function fillSearch(db: Db): Promise<void> {
  await inTransaction(db, contextOf(system), [], async (tx) => {
    const listings = await tx.db.selectFrom('listing').select('id').execute();
    await createPostgresSearchWriter(tx.db).upsert(await loadSearchDocuments(tx, listings.map((row) => row.id)), 'live');
    for (const table of indexedTables) {
      const rows = await tx.db.selectFrom(table).select('id').execute();
      await createPostgresRecordWriter(tx.db).upsert(rows.length === 0 ? [] : await documentsOf[table](tx, rows.map((row) => row.id)), 'live');
    }
  });
}
