import { type Compilable, CompiledQuery, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Database } from './generated/tables';

/** Builds statements and runs none. */
const builder = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

type Values = readonly (string | number | boolean | Date | null)[];

/**
 * A statement that is written with the query builder and built once: building a large one takes longer than Postgres takes to answer it. `build` is
 * called with stand-ins for the values, which it may only hand on as values (`where('id', '=', id)`), never look at.
 */
export function compiledOnce<Given extends Values, Row>(build: (db: Kysely<Database>, ...values: Given) => Compilable<Row>) {
  let made: { readonly sql: string; place(values: Given): unknown[] } | undefined;
  return {
    /** Runs it where `db` reads: a pool, or the transaction under way. */
    async execute(db: Kysely<Database>, ...values: Given): Promise<readonly Row[]> {
      made ??= compile(build, values.length);
      const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(made.sql, made.place(values)));
      return rows;
    },
  };
}

function compile<Given extends Values, Row>(build: (db: Kysely<Database>, ...values: Given) => Compilable<Row>, count: number) {
  const standIns = Array.from({ length: count }, (_, index) => `\u0000value ${index}`);
  // Stand-ins pass through the builder untouched, whatever the type of the value they stand for.
  const { sql, parameters } = build(builder, ...(standIns as unknown as Given)).compile();
  const fixed = parameters.map((parameter) => ({ index: standIns.indexOf(String(parameter)), parameter }));
  if (standIns.some((_, index) => !fixed.some((each) => each.index === index))) throw new Error('A value is not used as it is in the statement.');
  return { sql, place: (values: Given) => fixed.map(({ index, parameter }) => (index === -1 ? parameter : values[index])) };
}
