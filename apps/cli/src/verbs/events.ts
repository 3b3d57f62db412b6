import { listBuilds, relayStatus, requestRebuild, verifyLog } from '@lintel/db/log';
import { notFound } from '@lintel/kernel';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { verb, type VerbContext } from '../verb';

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
    .option('--no-wait', 'ask for it and return'), async (context, projection: string, options: { readonly wait: boolean }) => {
      const build = await rebuild(context, projection, options.wait);
      context.output.answer(build ?? null, toldOf(projection, build));
      return build?.state === 'failed' ? 'attention' : undefined;
    });
}

/** `lintel search …`. */
export function addSearch(program: Command): void {
  const search = program.command('search').description('the search index');
  verb(search.command('rebuild').description('build the indexes anew from the log, beside those that serve').option('--no-wait', 'ask for it and return'),
    async (context, options: { readonly wait: boolean }) => {
      const builds: (readonly [string, Build])[] = [];
      for (const name of await searchProjectionsOf(context)) builds.push([name, await rebuild(context, name, options.wait)]);
      context.output.answer(builds.map(([, build]) => build ?? null), builds.map(([name, build]) => toldOf(name, build)).join('\n'));
      return builds.some(([, build]) => build?.state === 'failed') ? 'attention' : undefined;
    });
}

/** Homes, and everything else that is found; in Postgres, and in another engine where there is one. */
async function searchProjectionsOf({ db }: VerbContext): Promise<readonly string[]> {
  const names = (await relayStatus(db.kysely)).consumers.filter(({ kind }) => kind === 'projection').map(({ name }) => name);
  const found = names.filter((name) => name === 'search' || name.startsWith('search-')).toSorted();
  if (found.length === 0) throw notFound('projection', 'search');
  return found;
}

type Build = Awaited<ReturnType<typeof listBuilds>>[number] | undefined;

const toldOf = (projection: string, build: Build) => `${projection}: ${build?.state ?? 'asked for'}${build?.error === null || build === undefined ? '' : ` (${build.error})`}`;

/** Asks for a rebuild and follows it to its end, when it is to be waited for. */
async function rebuild({ db, output }: VerbContext, projection: string, waits: boolean): Promise<Build> {
  await requestRebuild(db.kysely, projection);
  for (;;) {
    const build = (await listBuilds(db.kysely)).find((b) => b.projection === projection);
    if (build === undefined || !waits || build.state === 'swapped' || build.state === 'failed') return build;
    output.progress(`${projection}: ${build.state}, ${build.cursor} of ${build.target} events`);
    await delay(pollMs);
  }
}
