import { listBuilds, requestRebuild, verifyLog } from '@lintel/db/log';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { type Outcome, verb, type VerbContext } from '../verb';

const pollMs = 300;

/** `lintel events …`: the log and those who read it. */
export function addEvents(program: Command): void {
  const events = program.command('events').description('the event log and its consumers');

  verb(events.command('verify').description('check that the log is whole: positions without gaps, every event once, versions in order'), async ({ db, output }) => {
    const result = await verifyLog(db.pool);
    output.answer(result, result.findings.length === 0 ? `The log is whole: ${JSON.stringify(result)}` : result.findings.map((f) => JSON.stringify(f)).join('\n'));
    return result.findings.length === 0 ? undefined : 'attention';
  });

  verb(events.command('replay').argument('<projection>').description('rebuild a projection from the beginning, beside the one that serves; a reactor is refused')
    .option('--no-wait', 'ask for it and return'), (context, projection: string, options: { readonly wait: boolean }) => rebuild(context, projection, options.wait));
}

/** `lintel search …`. */
export function addSearch(program: Command): void {
  const search = program.command('search').description('the search index');
  verb(search.command('rebuild').description('build the index anew from the log, beside the one that serves').option('--no-wait', 'ask for it and return'),
    (context, options: { readonly wait: boolean }) => rebuild(context, 'search', options.wait));
}

async function rebuild({ db, output }: VerbContext, projection: string, waits: boolean): Promise<Outcome> {
  await requestRebuild(db.kysely, projection);
  for (;;) {
    const build = (await listBuilds(db.kysely)).find((b) => b.projection === projection);
    if (build === undefined || !waits || build.state === 'swapped' || build.state === 'failed') {
      output.answer(build ?? null, `${projection}: ${build?.state ?? 'asked for'}${build?.error === null || build === undefined ? '' : ` (${build.error})`}`);
      return build?.state === 'failed' ? 'attention' : undefined;
    }
    output.progress(`${projection}: ${build.state}, ${build.cursor} of ${build.target} events`);
    await delay(pollMs);
  }
}
