import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, validate } from '@prisma/prisma-schema-wasm';

const folder = fileURLToPath(new URL('../prisma/schema/', import.meta.url));

export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** The Prisma schema, one file per domain, in a stable order. */
export function readSchema(): readonly SchemaFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .toSorted()
    .map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
}

/** The same files as Prisma's formatter lays them out. */
export function formatSchema(files: readonly SchemaFile[]): readonly SchemaFile[] {
  // Asked as an editor would: the answer covers all files, whichever is named here.
  const request = { textDocument: { uri: 'file:/base.prisma' }, options: { tabSize: 2, insertSpaces: true } };
  const formatted = JSON.parse(format(JSON.stringify(files.map(({ path, content }) => [path, content])), JSON.stringify(request))) as [string, string][];
  return formatted.map(([path, content]) => ({ path, content }));
}

/** @throws Error with Prisma's report, line by line, when the schema contradicts itself */
export function validateSchema(files: readonly SchemaFile[]): void {
  try {
    validate(JSON.stringify({ prismaSchema: files.map(({ path, content }) => [path, content]), noColor: true }));
  } catch (error) {
    throw error instanceof Error ? new Error(reportIn(error.message), { cause: error }) : error;
  }
}

/** The engine wraps its report in JSON. */
function reportIn(message: string): string {
  if (!message.startsWith('{')) return message;
  const { message: report } = JSON.parse(message) as { message: string };
  return report;
}

export function writeSchema(files: readonly SchemaFile[]): void {
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
