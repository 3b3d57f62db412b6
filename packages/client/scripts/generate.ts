import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Document, renderPaths } from './render-paths';

const document: Document = JSON.parse(readFileSync(resolve(import.meta.dirname, '../openapi.json'), 'utf8'));
writeFileSync(resolve(import.meta.dirname, '../src/generated/paths.ts'), renderPaths(document));
