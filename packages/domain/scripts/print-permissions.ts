import { writeFileSync } from 'node:fs';
import { casesByDomain } from '../src/permissions/cases';
import { printMatrix } from '../src/permissions/print';

writeFileSync(new URL('../../../docs/permissions.md', import.meta.url), printMatrix(casesByDomain));
