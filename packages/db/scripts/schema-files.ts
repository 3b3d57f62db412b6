import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const schemaFolder = fileURLToPath(new URL('../prisma/schema/', import.meta.url));

export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** The Prisma schema, one file per domain, in a stable order. */
export function readSchemaFiles(): readonly SchemaFile[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .toSorted()
    .map((path) => ({ path, content: readFileSync(schemaFolder + path, 'utf8') }));
}
