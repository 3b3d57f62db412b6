import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderTables } from './render-tables';
import { readSchemaFiles } from './schema-files';

const target = fileURLToPath(new URL('../src/generated/tables.ts', import.meta.url));
writeFileSync(target, renderTables(readSchemaFiles()));
