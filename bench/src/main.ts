import { loadavg } from 'node:os';
import { access } from './access';
import { activity } from './activity';
import { board } from './board';
import { command } from './command';
import { assistant } from './complaints';
import { feed } from './feed';
import type { Bench, Figure } from './figure';
import { growthOfSearch } from './growth';
import { http } from './http';
import { fairness } from './http/fairness';
import { isolation } from './http/isolation';
import { imports } from './imports';
import { lifecycles, ticketLifecycles } from './lifecycles';
import { notifications } from './notifications';
import { pages } from './pages';
import { relay } from './relay';
import { sequencer } from './sequencer';

const benches: readonly Bench[] = [sequencer, relay, command, access, activity, http, fairness, pages, growthOfSearch, imports, lifecycles, ticketLifecycles, board, notifications, feed, assistant, isolation];

/** `--json` prints the array alone on stdout; names run only those. */
async function main(args: readonly string[]): Promise<number> {
  const isJson = args.includes('--json');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !benches.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no bench ${unknown}. There are: ${benches.map((b) => `${b.name} (${b.summary})`).join('; ')}.\n`);
    return 2;
  }
  const figures: Figure[] = [];
  for (const bench of benches.filter((b) => names.length === 0 || names.includes(b.name))) {
    process.stderr.write(`… ${bench.name}: ${bench.summary} (load ${loadavg()[0]?.toFixed(1)})\n`);
    for (const figure of await bench.run()) {
      figures.push(figure);
      process.stderr.write(`${line(figure)}\n`);
    }
  }
  if (isJson) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  // A figure that is not reached is said, not a failure: the machine may be busy.
  return 0;
}

function line({ name, value, unit, baseline, ratio, target, met, note }: Figure): string {
  const compared = baseline === null ? '' : `, bare ${baseline}, ${ratio} ×`;
  return `  ${met ? 'met    ' : 'NOT MET'} ${name}: ${note === undefined ? '' : `${note}; `}${value} ${unit}${compared} (target ${target})`;
}

process.exit(await main(process.argv.slice(2)));
