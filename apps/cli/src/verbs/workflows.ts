import { openTemporal, reconcileAlone, temporalConfig } from '@lintel/adapters/temporal';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { verb, type VerbContext } from '../verb';

const pollMs = 500;
/** A worker reconciles every minute, which takes seconds; longer than this somebody hangs. */
const patienceMs = 120_000;

/** `lintel workflows reconcile`. */
export function addWorkflows(program: Command): void {
  const workflows = program.command('workflows').description('the workflows that keep deadlines');
  verb(workflows.command('reconcile').description('start the workflows that rows require and end those they do not; the worker does so every minute, and it is harmless to do it again'), reconcile);
}

async function reconcile({ db, env, output }: VerbContext): Promise<void> {
  const temporal = openTemporal(temporalConfig(env));
  const givesUpAt = Date.now() + patienceMs;
  try {
    for (;;) {
      const done = await reconcileAlone(db, temporal);
      if (done !== undefined) {
        output.answer(done, `${done.required} records wait for a deadline: ${done.started} workflows were started or woken, ${done.ended} were ended.`);
        return;
      }
      if (Date.now() > givesUpAt) throw new Error('Another process has been reconciling for two minutes: see whether a worker hangs, and try again.');
      output.progress('waiting for a worker that is reconciling now');
      await delay(pollMs);
    }
  } finally {
    await temporal.close();
  }
}
