import { changeSource, createSource, deleteSource, getRun, importChecked, listRuns, listSources, orderRun, pauseSource, resumeRun, resumeSource, runSource, stopRun } from '@lintel/domain/feed';
import { type RawRoute, type RestRow, row } from '../rest/row';
import { importFileRoute } from '../uploads/import-file';

const reads = { scope: 'feeds:read', tag: 'Imports' } as const;
const writes = { scope: 'feeds:write', tag: 'Imports' } as const;

export const feed: readonly RestRow[] = [
  row(listRuns, { method: 'GET', path: '/imports', ...reads }),
  row(orderRun, { method: 'POST', path: '/imports', status: 201, location: ({ id }) => `/imports/${id}`, ...writes }),
  row(getRun, { method: 'GET', path: '/imports/{id}', ...reads }),
  row(importChecked, { method: 'POST', path: '/imports/{id}/import', status: 201, location: ({ id }) => `/imports/${id}`, ...writes }),
  row(stopRun, { method: 'POST', path: '/imports/{id}/stop', ...writes }),
  row(resumeRun, { method: 'POST', path: '/imports/{id}/resume', ...writes }),
  row(listSources, { method: 'GET', path: '/feed-sources', ...reads }),
  row(createSource, { method: 'POST', path: '/feed-sources', status: 201, ...writes }),
  row(changeSource, { method: 'PATCH', path: '/feed-sources/{id}', ...writes }),
  row(deleteSource, { method: 'DELETE', path: '/feed-sources/{id}', ...writes }),
  row(runSource, { method: 'POST', path: '/feed-sources/{id}/run', ...writes }),
  row(pauseSource, { method: 'POST', path: '/feed-sources/{id}/pause', ...writes }),
  row(resumeSource, { method: 'POST', path: '/feed-sources/{id}/resume', ...writes }),
];

export const feedRaw: readonly RawRoute[] = [importFileRoute];
