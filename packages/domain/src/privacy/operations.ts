import type { Operation } from '@lintel/db';
import { advanceExport } from './commands/advance-export';
import { cancelDeletion } from './commands/cancel-deletion';
import { changeConsents } from './commands/change-consents';
import { fetchExport } from './commands/fetch-export';
import { finishExport } from './commands/finish-export';
import { orderDeletion } from './commands/order-deletion';
import { orderExport } from './commands/order-export';
import { repeatDeletion } from './commands/repeat-deletion';
import { requestDeletion } from './commands/request-deletion';
import { requestExport } from './commands/request-export';
import { revealPerson } from './commands/reveal-person';
import { wakeDeletion } from './commands/wake-deletion';
import { wakeExport } from './commands/wake-export';
import { getConsents } from './queries/get-consents';
import { getPersonPrivacy } from './queries/get-person-privacy';
import { listExports } from './queries/list-exports';
import { listRemains } from './queries/list-remains';
import { planDeletion } from './queries/plan-deletion';
import { listExportFiles, planExport, readExport } from './queries/read-export';

export const operations = [
  getConsents, changeConsents, requestExport, listExports, fetchExport, planExport, readExport, listExportFiles, advanceExport, finishExport, wakeExport,
  planDeletion, requestDeletion, orderDeletion, cancelDeletion, repeatDeletion, wakeDeletion, listRemains, revealPerson, getPersonPrivacy, orderExport,
] as const satisfies readonly Operation[];
