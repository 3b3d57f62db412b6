import type { Operation } from '@lintel/db';
import { finishRun } from './commands/finish-run';
import { startRun } from './commands/start-run';
import { takeBatch } from './commands/take-batch';
import { getRun } from './queries/get-run';
import { listRuns } from './queries/list-runs';

export const operations = [startRun, takeBatch, finishRun, listRuns, getRun] as const satisfies readonly Operation[];
