import { getRun, listRuns } from '@lintel/domain/feed';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'feeds:read', tag: 'Imports' } as const;

export const feed: readonly RestRow[] = [
  row(listRuns, { method: 'GET', path: '/imports', ...reads }),
  row(getRun, { method: 'GET', path: '/imports/{id}', ...reads }),
];
