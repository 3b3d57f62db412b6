import { listEntries } from '@lintel/domain/audit';
import { type RestRow, row } from '../rest/row';

const reads = { method: 'GET', scope: 'activity:read', tag: 'Audit' } as const;

export const audit: readonly RestRow[] = [
  row(listEntries, { path: '/organisations/{organisationId}/audit', ...reads }),
  row(listEntries, { path: '/audit', fixed: { organisationId: null }, ...reads }),
];
