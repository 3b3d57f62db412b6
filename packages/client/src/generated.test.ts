import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type Document, renderPaths } from '../scripts/render-paths';

it('is what the document says: run `pnpm --filter @lintel/client generate` after a change of the REST table', () => {
  const document: Document = JSON.parse(readFileSync(resolve(import.meta.dirname, '../openapi.json'), 'utf8'));
  expect(readFileSync(resolve(import.meta.dirname, 'generated/paths.ts'), 'utf8') === renderPaths(document)).toBe(true);
});
