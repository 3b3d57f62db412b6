import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { apiDocument } from '../src/server/rest/openapi';

/** Where the client's generator finds the document. */
const file = resolve(import.meta.dirname, '../../../packages/client/openapi.json');
writeFileSync(file, `${JSON.stringify(apiDocument(), null, 1)}\n`);
