import {
  driveAgain, getEvent, getOrganisation, getOverview, getPerson, getRelay, listDeliveries, listEvents, listJobs, listParked, listServices, listWork, listWorkflows, rebuildProjection, retryParked, retryWorkflow, skipParked,
  terminateWorkflow,
} from '@lintel/domain/admin';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'admin:read', tag: 'Operating' } as const;
const writes = { scope: 'admin:write', tag: 'Operating' } as const;

export const admin: readonly RestRow[] = [
  row(getOverview, { method: 'GET', path: '/admin/overview', ...reads }),
  row(getRelay, { method: 'GET', path: '/admin/consumers', ...reads }),
  row(listParked, { method: 'GET', path: '/admin/parked', ...reads }),
  row(retryParked, { method: 'POST', path: '/admin/parked/retry', ...writes }),
  row(skipParked, { method: 'POST', path: '/admin/parked/skip', ...writes }),
  row(listEvents, { method: 'GET', path: '/admin/events', ...reads }),
  row(getEvent, { method: 'GET', path: '/admin/events/{id}', ...reads }),
  row(driveAgain, { method: 'POST', path: '/admin/events/{eventId}/drive-again', status: 202, ...writes }),
  row(rebuildProjection, { method: 'POST', path: '/admin/projections/{projection}/rebuild', status: 202, ...writes }),
  row(listWorkflows, { method: 'GET', path: '/admin/workflows', ...reads }),
  row(terminateWorkflow, { method: 'POST', path: '/admin/workflows/terminate', status: 202, ...writes }),
  row(retryWorkflow, { method: 'POST', path: '/admin/workflows/retry', status: 202, ...writes }),
  row(listServices, { method: 'GET', path: '/admin/services', ...reads }),
  row(listJobs, { method: 'GET', path: '/admin/jobs', ...reads }),
  row(listWork, { method: 'GET', path: '/admin/work', ...reads }),
  row(listDeliveries, { method: 'GET', path: '/admin/deliveries', ...reads }),
  row(getPerson, { method: 'GET', path: '/admin/people/{id}', ...reads }),
  row(getOrganisation, { method: 'GET', path: '/admin/organisations/{id}', ...reads }),
];
