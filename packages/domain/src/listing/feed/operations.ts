import type { Operation } from '@lintel/db';
import { claimRun } from './commands/claim-run';
import { finishRun } from './commands/finish-run';
import { importChecked } from './commands/import-checked';
import { orderRun } from './commands/order-run';
import { removeMissing } from './commands/remove-missing';
import { resumeRun } from './commands/resume-run';
import { startRun } from './commands/start-run';
import { stopRun } from './commands/stop-run';
import { takeBatch } from './commands/take-batch';
import { takePage } from './commands/take-page';
import { getRun } from './queries/get-run';
import { listRuns } from './queries/list-runs';

export const operations = [orderRun, importChecked, stopRun, resumeRun, claimRun, startRun, takeBatch, takePage, removeMissing, finishRun, listRuns, getRun] as const satisfies readonly Operation[];
