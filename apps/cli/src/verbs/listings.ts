import { readFile } from 'node:fs/promises';
import { createResoWebApiFeed } from '@lintel/adapters/listing-feed';
import { importFile, type ImportResult, mapping, readCsvFile, readResoFile, replicate } from '@lintel/domain/feed';
import { type Actor, DomainError } from '@lintel/kernel';
import type { Command } from 'commander';
import { table } from '../output';
import { verb } from '../verb';

interface Options {
  readonly format: string;
  readonly map?: string;
  readonly source?: string;
  readonly dryRun: boolean;
  readonly as: string;
  readonly currency: string;
  readonly zone: string;
  readonly country: string;
}

/** `lintel listings import`. */
export function addListings(program: Command): void {
  const listings = program.command('listings').description('listings and where they come from');
  addReplicate(listings);
  verb(
    listings.command('import').argument('<file>').description('import listings from a file; begun again after a kill it goes on, done twice it changes nothing')
      .requiredOption('--format <format>', 'csv, or reso for a RESO file in JSON or XML').option('--map <file>', 'which columns are which fields (csv)').option('--source <name>', 'the name the source is known by')
      .option('--dry-run', 'read and check everything, write no listing', false).option('--as <email>', 'who imports: the listings become their agency\'s', 'owner@lintel.test')
      .option('--currency <code>', 'of the prices (reso)', 'USD').option('--zone <zone>', 'where the properties stand (reso)', 'America/Los_Angeles').option('--country <code>', '(reso)', 'US'),
    async ({ executor, as, output }, path: string, options: Options) => {
      const context = await as(options.as);
      const organisationId = agencyOf(context.actor);
      const started = performance.now();
      const onProgress = ({ rowsDone, rowsTotal, rejected }: { rowsDone: number; rowsTotal: number; rejected: number }) => {
        const rate = Math.round(rowsDone / ((performance.now() - started) / 1000));
        output.progress(`${bar(rowsDone, rowsTotal)} ${rowsDone}${rowsTotal > 0 ? ` of ${rowsTotal}` : ''} rows, ${rejected} rejected, ${rate} a second`);
      };
      const common = { path, organisationId, isDryRun: options.dryRun };
      const result = await (options.format === 'csv' ? importCsv() : importReso());
      const seconds = (performance.now() - started) / 1000;
      output.answer({ ...result, seconds }, report(result, seconds));
      return result.run.rejected > 0 ? 'attention' : undefined;

      async function importCsv(): Promise<ImportResult> {
        if (options.map === undefined) throw new DomainError('invalid_input', 'A CSV file needs --map FILE; the mappings folder has some.');
        const rules = mapping.parse(JSON.parse(await readFile(options.map, 'utf8')));
        return importFile(executor, context, { ...common, kind: 'csv', sourceName: options.source ?? rules.name, rows: () => readCsvFile(path, rules) }, onProgress);
      }
      function importReso(): Promise<ImportResult> {
        if (options.format !== 'reso') throw new DomainError('invalid_input', '--format is csv or reso.');
        const { currency, zone, country } = options;
        return importFile(executor, context, { ...common, kind: 'reso_file', sourceName: options.source ?? 'RESO file', rows: () => readResoFile(path, { currency, zone, country }) }, onProgress);
      }
    },
  );
}

interface ReplicateOptions {
  readonly source: string;
  readonly as: string;
  readonly tokenFile?: string;
  readonly removal: boolean;
  readonly currency: string;
  readonly zone: string;
  readonly country: string;
}

/** `lintel listings replicate`. */
function addReplicate(listings: Command): void {
  verb(
    listings.command('replicate').argument('<url>').description('bring the listings of a RESO Web API up to date, and take off what it dropped; run it as often as you like')
      .requiredOption('--source <name>', 'the name the source is known by').option('--token-file <file>', 'holds the bearer token').option('--no-removal', 'do not look for dropped records')
      .option('--as <email>', 'whose agency the listings belong to', 'owner@lintel.test').option('--currency <code>', 'of the prices', 'USD')
      .option('--zone <zone>', 'where the properties stand', 'America/Los_Angeles').option('--country <code>', 'where records name none', 'US'),
    async ({ executor, as, output }, url: string, options: ReplicateOptions) => {
      const context = await as(options.as);
      const token = options.tokenFile === undefined ? {} : { token: (await readFile(options.tokenFile, 'utf8')).trim() };
      const { currency, zone, country } = options;
      const run = await replicate(executor, context, {
        organisationId: agencyOf(context.actor), sourceName: options.source, feed: createResoWebApiFeed({ url, ...token }), defaults: { currency, zone, country }, withRemoval: options.removal,
      });
      output.answer({ run }, `${run.rowsDone} records: ${run.created} new, ${run.updated} changed, ${run.unchanged} as before, ${run.removed} dropped, ${run.rejected} rejected.`);
      return run.rejected > 0 ? 'attention' : undefined;
    },
  );
}

function agencyOf(actor: Actor): string {
  const agency = actor.memberships.find((m) => m.role === 'agency_owner')?.scopeId;
  if (agency === undefined || agency === null) throw new DomainError('forbidden', 'Only the owner of an agency imports listings. Name one with --as.');
  return agency;
}

const barWidth = 20;
const bar = (done: number, total: number) => {
  const filled = total === 0 ? 0 : Math.min(barWidth, Math.round((barWidth * done) / total));
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
};

function report({ run, errors }: ImportResult, seconds: number): string {
  const rows = errors.map((e) => ({ line: e.line, field: e.field, value: e.value, problem: e.message }));
  return [
    run.isDryRun
      ? `Dry run: ${run.rowsDone} rows read, ${run.rejected} would be rejected. Nothing was written.`
      : `${run.rowsDone} rows: ${run.created} new, ${run.updated} changed, ${run.unchanged} as before, ${run.rejected} rejected. ${seconds.toFixed(1)} s.`,
    ...(rows.length === 0 ? [] : [table(rows)]),
    ...(run.rejected > rows.length ? [`… and more; the admin's import page has all of them.`] : []),
  ].join('\n');
}
