import type { Scope, ScopedTransaction } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import type { PersonalTable } from '../personal';

export interface Person {
  readonly id: string;
  readonly email: string;
}

/** A row as it is exported, and what tells it apart from the person's others. */
export interface ExportedRow {
  readonly key: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Rows of one person's erased in one transaction at most. */
const erasedAtOnce = 2_000;

/** Gives both parameters their types, wherever the condition uses only one. */
const conditionOf = (mine: string) => `(${mine}) and $1::uuid is not null and $2::text is not null`;

/** The statement for the next rows after a key; `''` begins. The names come from declarations, never from outside. */
export function selectionOf({ table, mine, exported, key = 't.id::text' }: PersonalTable, person: Person, after: string, limit: number): { readonly text: string; readonly values: readonly unknown[] } {
  const columns = typeof exported === 'string' ? [] : exported;
  const fields = columns.map((column) => `'${column}', t."${column}"`).join(', ');
  return {
    text: `select ${key} as key, jsonb_build_object(${fields}) as row from "${table}" t where ${conditionOf(mine)} and ${key} > $3 order by 1 limit $4`,
    values: [person.id, person.email, after, limit],
  };
}

/** The next rows a person is given of a table. */
export function exportedRows(scope: Scope, declaration: PersonalTable, person: Person, after: string, limit: number): Promise<readonly ExportedRow[]> {
  const { text, values } = selectionOf(declaration, person, after, limit);
  return runStatement<ExportedRow>(scope.db, text, values);
}

/** Has a table forget some of what it holds on a person. True once nothing is left to do. */
export async function forgetSome(tx: ScopedTransaction, declaration: PersonalTable, person: Person): Promise<boolean> {
  const { table, mine, forgetting } = declaration;
  switch (forgetting.how) {
    case 'keep': return true;
    case 'end': return (await forgetting.run(tx, person.id)) === 0;
    case 'delete': {
      const rows = await runStatement(tx.db, `delete from "${table}" where ctid = any (array(select t.ctid from "${table}" t where ${conditionOf(mine)} limit ${String(erasedAtOnce)})) returning 1`, [person.id, person.email]);
      return rows.length < erasedAtOnce;
    }
    case 'clear': {
      const set = Object.entries(forgetting.set).map(([column, value]) => `"${column}" = ${value}`).join(', ');
      // In one go: what is cleared cannot be told from what is not.
      await runStatement(tx.db, `update "${table}" t set ${set} where ${conditionOf(mine)}`, [person.id, person.email]);
      return true;
    }
  }
}

/** Counts what a table holds on a person; the same parameters as everywhere. */
export function countOf({ table, mine }: PersonalTable): string {
  return `select count(*)::int from "${table}" t where ${conditionOf(mine)}`;
}
