import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon, { type Result } from 'autocannon';
import { atLeast, type Bench, growth, quantile, secondsOf } from '../figure';
import { importGenerated, onStage } from '../stage';
import { startApp } from './processes';

const listings = 2_000;
const questions = 120;
const pauseMs = 25;
/** Longer than the visitor needs: it is stopped then. */
const flood = { connections: 100, seconds: 600 };
const path = '/api/v1/search/listings?text=garden';

export const fairness: Bench = {
  name: 'fairness',
  summary: 'what a visitor waits while another floods the same door at 100 connections, against what they wait alone',
  run: () =>
    onStage(async ({ world, owner }) => {
      await importGenerated(world, owner, listings, 'Closed');
      await world.database.db.pool.query('vacuum analyze');
      const home = mkdtempSync(join(tmpdir(), 'lintel-bench-'));
      // The addresses are those of two visitors behind one proxy.
      const web = await startApp('web', { DATABASE_URL: world.database.url, LINTEL_HOME: home, NEXTAUTH_SECRET: 'a secret of a bench that is thirty-two characters long', LINTEL_SIGNING_KEY: 'a secret of a bench that is thirty-two characters long', TRUSTED_PROXIES: '1' });
      try {
        const polite = () => politely(web.url);
        await polite();
        const alone = await polite();
        const flooding = autocannon({ url: `${web.url}${path}`, connections: flood.connections, duration: flood.seconds, headers: { 'x-forwarded-for': '198.51.100.66' } }, () => {});
        const flooded = once(flooding, 'done') as Promise<[Result]>;
        await sleep(2_000);
        const beside = await polite();
        flooding.stop();
        const [{ non2xx }] = await flooded;
        return [growth('fairness, a visitor beside a flood, p95', 'ms', beside, alone, 5), atLeast('fairness, requests of the flood refused', 'requests', non2xx, 1)];
      } finally {
        await web.stop();
        rmSync(home, { recursive: true });
      }
    }),
};

/** One question after another, as a person reads; the 95th percentile of the waits in milliseconds. @throws when one is not answered. */
async function politely(url: string): Promise<number> {
  const waits: number[] = [];
  for (let n = 0; n < questions; n += 1) {
    waits.push(1_000 * (await secondsOf(async () => {
      const answer = await fetch(`${url}${path}`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`The visitor who asks little was answered ${answer.status}.`);
    })));
    await sleep(pauseMs);
  }
  return quantile(waits, 0.95);
}
