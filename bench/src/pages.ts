import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { atLeast, below, type Bench, type Figure, skipped } from './figure';
import { startApp } from './http/processes';
import { importGenerated, onStage } from './stage';

const listings = 500;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Of so many visits the one in the middle counts. */
const visits = 3;
const mostScript = 180;

export const pages: Bench = {
  name: 'pages',
  summary: 'the public pages on a phone: the JavaScript of a first visit, and what Lighthouse says',
  run: async () => {
    const chromePath = process.env['CHROMIUM_PATH'];
    if (chromePath === undefined) return [skipped('pages', '≥ 95 of 100', 'skipped: no Chromium is named by CHROMIUM_PATH')];
    return onStage(async ({ world, owner }) => {
      await importGenerated(world, owner, listings, 'Active');
      await world.database.db.pool.query('vacuum analyze');
      const { rows: [home] } = await world.database.db.pool.query<{ id: string }>('select id from listing order by id limit 1');
      const folder = mkdtempSync(join(tmpdir(), 'lintel-bench-'));
      const secret = 'a secret of a bench that is thirty-two characters long';
      const web = await startApp('web', { DATABASE_URL: world.database.url, LINTEL_HOME: folder, NEXTAUTH_SECRET: secret, LINTEL_SIGNING_KEY: secret });
      const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'], logLevel: 'silent' });
      try {
        const figures: Figure[] = [];
        for (const path of ['/', '/search', `/listings/${home?.id ?? ''}`, '/agents']) figures.push(...(await lookAt(`http://localhost:${new URL(web.url).port}${path}`, path.replace(/[0-9a-f-]{36}/, '…'), chrome.port)));
        return figures;
      } finally {
        chrome.kill();
        await web.stop();
        rmSync(folder, { recursive: true });
      }
    });
  },
};

async function lookAt(url: string, name: string, port: number): Promise<readonly Figure[]> {
  const seen: Result[] = [];
  // The first one fills the caches of the server; a person's own are empty each time.
  for (let n = 0; n <= visits; n += 1) {
    const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'silent', output: 'json' });
    if (result === undefined || result.lhr.runtimeError !== undefined) throw new Error(`Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
    if (n > 0) seen.push(result.lhr);
  }
  const scores = categories.map((category) => atLeast(`pages, ${name}, ${category}`, 'of 100', middle(seen.map(({ categories: found }) => (found[category]?.score ?? 0) * 100)), 95));
  return [below(`pages, ${name}, JavaScript of a first visit`, 'kB', middle(await Promise.all(seen.map(scriptOf))), mostScript), ...scores];
}

interface Request {
  readonly resourceType?: string;
  readonly url: string;
}

/** Kilobytes of the scripts that a visit loaded until the page was quiet, compressed as a browser is sent them; what is said about them in headers is not script. */
async function scriptOf({ audits }: Result): Promise<number> {
  const details = audits['network-requests']?.details as { readonly items?: readonly Request[] } | undefined;
  const scripts = (details?.items ?? []).filter(({ resourceType }) => resourceType === 'Script');
  const sizes = await Promise.all(scripts.map(async ({ url }) => {
    const { headers } = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    const size = headers.get('content-length');
    if (size === null) throw new Error(`${url} does not say its size.`);
    return Number(size);
  }));
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
