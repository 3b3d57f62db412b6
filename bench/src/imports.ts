import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapping } from '@lintel/domain/feed';
import { atLeast, below, type Bench, type Figure, secondsOf, skipped } from './figure';
import { whileIndexing, searchable } from './searchable';
import { importCsv, importGenerated, onStage } from './stage';

const rows = 10_000;
const rowsPerSecond = 1_000;
/** Looked for in LINTEL_DATA or beside the clone. */
const county = join(process.env['LINTEL_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url)), 'king-county/sales.csv');
const countyMapping = new URL('../../mappings/king-county-sales.json', import.meta.url);

export const imports: Bench = {
  name: 'import',
  summary: 'rows of a file that become listings with their events, and how soon they can be found',
  run: async () => [...(await generated()), await kingCounty()],
};

function generated(): Promise<readonly Figure[]> {
  return onStage(({ world, owner }) =>
    whileIndexing(world.database.url, async () => {
      const took = await secondsOf(() => importGenerated(world, owner, rows, 'Active'));
      const lag = await secondsOf(() => searchable(world.database.db, rows));
      return [atLeast('import, generated rows', 'rows/s', rows / took, rowsPerSecond), below('import, searchable after its end', 's', lag, 5)];
    }));
}

/** The public CSV of King County's house sales, where somebody put it beside the project. */
function kingCounty(): Promise<Figure> {
  const name = 'import, King County house sales';
  if (!existsSync(county)) return Promise.resolve(skipped(name, `≥ ${rowsPerSecond} rows/s`, 'skipped: the file is not here'));
  return onStage(async ({ world, owner }) => {
    const sales = mapping.parse(JSON.parse(readFileSync(countyMapping, 'utf8')));
    let created = 0;
    const took = await secondsOf(async () => {
      created = await importCsv(world, owner, county, 'King County', sales);
    });
    return atLeast(name, 'rows/s', created / took, rowsPerSecond);
  });
}
