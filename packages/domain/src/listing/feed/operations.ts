import type { Operation } from '@lintel/db';
import { claimPhotos } from './commands/claim-photos';
import { claimRun } from './commands/claim-run';
import { finishRun } from './commands/finish-run';
import { importChecked } from './commands/import-checked';
import { orderRun } from './commands/order-run';
import { removeMissing } from './commands/remove-missing';
import { resumeRun } from './commands/resume-run';
import { settlePhoto } from './commands/settle-photo';
import { startRun } from './commands/start-run';
import { stopRun } from './commands/stop-run';
import { takeBatch } from './commands/take-batch';
import { takePage } from './commands/take-page';
import { changeSource } from './commands/change-source';
import { createSource } from './commands/create-source';
import { deleteSource } from './commands/delete-source';
import { pauseSource } from './commands/pause-source';
import { resumeSource } from './commands/resume-source';
import { runSource } from './commands/run-source';
import { wakeSource } from './commands/wake-source';
import { listSources } from './queries/list-sources';
import { getRun } from './queries/get-run';
import { listRuns } from './queries/list-runs';

export const operations = [
  orderRun, importChecked, stopRun, resumeRun, claimRun, startRun, takeBatch, takePage, removeMissing, finishRun, listRuns, getRun,
  listSources, createSource, changeSource, pauseSource, resumeSource, runSource, deleteSource, wakeSource, claimPhotos, settlePhoto,
] as const satisfies readonly Operation[];
