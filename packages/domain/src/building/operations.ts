import type { Operation } from '@lintel/db';
import { createBuilding } from './commands/create-building';

export const operations = [createBuilding] as const satisfies readonly Operation[];
