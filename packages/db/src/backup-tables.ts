import type { ClientBase } from 'pg';

/** A table as a backup keeps it: computed columns are left out, they come back by themselves. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface BackupSequence {
  readonly name: string;
  /** As text: it may go beyond 2^53. */
  readonly lastValue: string;
  readonly isCalled: boolean;
}

const notKept = ['_prisma_migrations'];

/** Every table of the schema, each after those its foreign keys refer to. */
export async function listTables(client: ClientBase): Promise<readonly BackupTable[]> {
  const { rows: tables } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all ($1)
     group by c.relname order by c.relname`,
    [notKept],
  );
  const { rows: references } = await client.query<{ child: string; parent: string }>(
    `select child.relname as child, parent.relname as parent from pg_constraint k
     join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conrelid <> k.confrelid`,
  );
  return inOrder(tables, references);
}

function inOrder(tables: readonly BackupTable[], references: readonly { readonly child: string; readonly parent: string }[]): readonly BackupTable[] {
  const open = new Map(tables.map((table) => [table.name, table]));
  const ordered: BackupTable[] = [];
  while (open.size > 0) {
    const free = [...open.values()].filter(({ name }) => !references.some(({ child, parent }) => child === name && open.has(parent)));
    if (free.length === 0) throw new Error(`These tables refer to each other in a circle: ${[...open.keys()].join(', ')}`);
    for (const table of free) open.delete(table.name);
    ordered.push(...free);
  }
  return ordered;
}

/** Where each sequence stands. Sequences live outside snapshots, so these may be ahead of the rows, never behind. */
export async function listSequences(client: ClientBase): Promise<readonly BackupSequence[]> {
  const { rows: sequences } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`,
  );
  const found: BackupSequence[] = [];
  for (const { name } of sequences) {
    const { rows } = await client.query<Omit<BackupSequence, 'name'>>(`select last_value::text as "lastValue", is_called as "isCalled" from ${client.escapeIdentifier(name)}`);
    if (rows[0] !== undefined) found.push({ name, ...rows[0] });
  }
  return found;
}
