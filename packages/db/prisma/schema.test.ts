import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderTables, tablesFile } from '../scripts/render-tables';
import { formatSchema, readSchema, validateSchema } from '../scripts/schema';
import { findDifference } from '../src/migrate-difference';
import { testDatabaseUrl } from '../testing/env';

const generate = 'pnpm --filter @lintel/db generate';

it('is valid and formatted', () => {
  const schema = readSchema();
  expect(() => validateSchema(schema)).not.toThrow();
  expect(schema, `run: ${generate}`).toEqual(formatSchema(schema));
});

it('is where the migrations end', async () => {
  expect(await findDifference(testDatabaseUrl(), readSchema()), 'run: pnpm --filter @lintel/db migration <name>').toBeUndefined();
});

it('is what the types were made from', () => {
  expect(readFileSync(tablesFile, 'utf8') === renderTables(readSchema()), `run: ${generate}`).toBe(true);
});

it('differs as soon as a column is added', async () => {
  const changed = readSchema().map(({ path, content }) => ({ path, content: content.replace('model Organisation {', 'model Organisation {\n  motto String?') }));
  expect(await findDifference(testDatabaseUrl(), changed)).toContain('ADD COLUMN     "motto" TEXT');
  expect(renderTables(changed)).toContain('motto: string | null;');
});
