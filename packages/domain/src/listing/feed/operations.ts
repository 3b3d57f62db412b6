import type { Operation } from '@lintel/db';
import { finishRun } from './commands/finish-run';
import { removeMissing } from './commands/remove-missing';
import { startRun } from './commands/start-run';
import { takeBatch } from './commands/take-batch';
import { takePage } from './commands/take-page';
import { getRun } from './queries/get-run';
import { listRuns } from './queries/list-runs';

export const operations = [startRun, takeBatch, takePage, removeMissing, finishRun, listRuns, getRun] as const satisfies readonly Operation[];
