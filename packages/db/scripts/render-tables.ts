import { fileURLToPath } from 'node:url';
import { get_dmmf as getDmmf } from '@prisma/prisma-schema-wasm';
import type { SchemaFile } from './schema';

/** Where the types are kept. */
export const tablesFile = fileURLToPath(new URL('../src/generated/tables.ts', import.meta.url));

// The part of Prisma's data model that decides a column's type.
interface Field {
  readonly name: string;
  readonly dbName?: string;
  readonly kind: 'scalar' | 'object' | 'enum' | 'unsupported';
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly hasDefaultValue: boolean;
  readonly default?: unknown;
  readonly type: string;
  readonly nativeType: readonly [string, readonly string[]] | null;
}

interface Model {
  readonly name: string;
  readonly dbName: string | null;
  readonly fields: readonly Field[];
}

const header = `// Made from packages/db/prisma/schema by \`pnpm --filter @lintel/db generate\`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

type Timestamp = ColumnType<Date, Date | string, Date | string>;
type NullableTimestamp = ColumnType<Date | null, Date | string | null, Date | string | null>;
type GeneratedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
// JSON goes in as text: the driver would write a bare array as a Postgres array.
type Json = ColumnType<unknown, string, string>;
type NullableJson = ColumnType<unknown, string | null, string | null>;
type GeneratedJson = ColumnType<unknown, string | undefined, string>;
`;

/** Kysely's table types, as TypeScript source, for a Prisma schema. */
export function renderTables(files: readonly SchemaFile[]): string {
  const request = JSON.stringify({ prismaSchema: files.map((file) => [file.path, file.content]) });
  // The engine answers with JSON of the shape declared above.
  const { datamodel } = JSON.parse(getDmmf(request)) as { datamodel: { models: readonly Model[] } };
  const models = datamodel.models.toSorted((a, b) => (tableName(a) < tableName(b) ? -1 : 1));
  const database = models.map((model) => `  ${tableName(model)}: ${model.name}Table;`);
  return [header, ...models.map(renderTable), `export interface Database {\n${database.join('\n')}\n}\n`].join('\n');
}

function tableName(model: Model): string {
  return model.dbName ?? model.name;
}

function renderTable(model: Model): string {
  const columns = model.fields.filter((field) => field.kind === 'scalar').map((field) => `  ${field.dbName ?? field.name}: ${columnType(field)};`);
  return `export interface ${model.name}Table {\n${columns.join('\n')}\n}\n`;
}

function columnType(field: Field): string {
  const { scalar, isNamed } = scalarType(field);
  if (isNamed) return `${field.hasDefaultValue ? 'Generated' : field.isRequired ? '' : 'Nullable'}${scalar}`;
  const listed = field.isList ? `${scalar}[]` : scalar;
  const nullable = field.isRequired ? listed : `${listed} | null`;
  if (isComputed(field)) return `GeneratedAlways<${nullable}>`;
  return field.hasDefaultValue ? `Generated<${nullable}>` : nullable;
}

/** `@default(dbgenerated())` without an expression marks a column that Postgres computes and nobody writes. */
function isComputed({ default: value }: Field): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === 'dbgenerated' && 'args' in value && Array.isArray(value.args) && value.args.length === 0;
}

/** `isNamed`: the type comes in three declared forms (plain, Nullable…, Generated…) rather than by composition. */
function scalarType(field: Field): { scalar: string; isNamed: boolean } {
  if (field.type === 'DateTime') return field.nativeType?.[0] === 'Date' ? { scalar: 'string', isNamed: false } : { scalar: 'Timestamp', isNamed: true };
  if (field.type === 'Json') return { scalar: 'Json', isNamed: true };
  const plain: Readonly<Record<string, string>> = { String: 'string', Boolean: 'boolean', Int: 'number', BigInt: 'number', Float: 'number', Bytes: 'Buffer' };
  const scalar = plain[field.type];
  if (scalar === undefined) throw new Error(`${field.name}: no TypeScript type is chosen for Prisma's ${field.type}`);
  return { scalar, isNamed: false };
}
