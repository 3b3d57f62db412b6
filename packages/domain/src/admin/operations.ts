import type { Operation } from '@lintel/db';
import { retryParked, skipParked } from './commands/decide-parked';
import { driveAgain } from './commands/drive-again';
import { retryWorkflow, terminateWorkflow } from './commands/order-workflow';
import { rebuildProjection } from './commands/rebuild-projection';
import { getEvent } from './queries/get-event';
import { getOrganisation } from './queries/get-organisation';
import { getOverview } from './queries/get-overview';
import { getPerson } from './queries/get-person';
import { getRelay } from './queries/get-relay';
import { listDeliveries } from './queries/list-deliveries';
import { listEvents } from './queries/list-events';
import { listJobs } from './queries/list-jobs';
import { listParked } from './queries/list-parked';
import { listServices } from './queries/list-services';
import { listWork } from './queries/list-work';
import { listWorkflows } from './queries/list-workflows';

export const operations = [
  getOverview, getRelay, listParked, retryParked, skipParked, driveAgain, rebuildProjection, listEvents, getEvent, listWorkflows, terminateWorkflow, retryWorkflow,
  listServices, listJobs, listWork, listDeliveries, getPerson, getOrganisation,
] as const satisfies readonly Operation[];
