import type { Operation } from '@lintel/db';
import { listEntries } from './queries/list-entries';

export const operations = [listEntries] as const satisfies readonly Operation[];
