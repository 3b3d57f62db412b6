import { type ColumnType, ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const { builtins } = pg.types;

/** What the engine reads as something other than text, when it describes a database or reads its own table. */
const columnTypes: Readonly<Record<number, ColumnType>> = {
  [builtins.BOOL]: ColumnTypeEnum.Boolean,
  [builtins.CHAR]: ColumnTypeEnum.Character,
  [builtins.INT2]: ColumnTypeEnum.Int32,
  [builtins.INT4]: ColumnTypeEnum.Int32,
  [builtins.INT8]: ColumnTypeEnum.Int64,
  [builtins.OID]: ColumnTypeEnum.Int64,
  [builtins.TIMESTAMPTZ]: ColumnTypeEnum.DateTime,
  // The catalogue's array types, which pg does not name: "char"[], name[], text[], oid[].
  1002: ColumnTypeEnum.CharacterArray,
  1003: ColumnTypeEnum.TextArray,
  1009: ColumnTypeEnum.TextArray,
  1028: ColumnTypeEnum.Int64Array,
};

/** The engine wants instants as RFC 3339 text. */
function parseTimestamp(text: string): string {
  return text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number) => (oid === builtins.TIMESTAMPTZ ? parseTimestamp : pg.types.getTypeParser(oid, 'text')),
};

/**
 * Postgres as the schema engine sees it. Not Prisma's own adapter: that one cuts scripts at every semicolon, also inside function bodies,
 * and cannot read the catalogue's "char" columns.
 */
export class EngineAdapter implements SqlDriverAdapter {
  readonly provider = 'postgres';
  readonly adapterName = 'lintel';
  /** What Postgres said first when a statement failed; later failures only follow from it. */
  failure: unknown;

  constructor(private readonly client: pg.Client) {}

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    const result = await this.run(() => this.client.query({ text: query.sql, values: query.args, rowMode: 'array', types }));
    return {
      columnNames: result.fields.map((field) => field.name),
      columnTypes: result.fields.map((field) => columnTypes[field.dataTypeID] ?? ColumnTypeEnum.Text),
      rows: result.rows,
    };
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return (await this.run(() => this.client.query(query.sql, query.args))).rowCount ?? 0;
  }

  async executeScript(script: string): Promise<void> {
    await this.run(() => this.client.query(script));
  }

  async startTransaction(): Promise<never> {
    throw new Error('Migrations run in a transaction begun outside the engine.');
  }

  async dispose(): Promise<void> {}

  private async run<Result>(statement: () => Promise<Result>): Promise<Result> {
    try {
      return await statement();
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }
}
