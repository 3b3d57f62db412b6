import { writeFileSync } from 'node:fs';
import { renderTables, tablesFile } from './render-tables';
import { formatSchema, readSchema, validateSchema, writeSchema } from './schema';

const files = formatSchema(readSchema());
validateSchema(files);
writeSchema(files);
writeFileSync(tablesFile, renderTables(files));
