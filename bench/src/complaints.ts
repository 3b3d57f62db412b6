import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Keyed, measure, readLabelled } from '@lintel/domain/assistant';
import { against, below, type Bench, type Figure, secondsOf, skipped } from './figure';

/** Looked for in LINTEL_DATA or beside the clone. */
const complaints = join(process.env['LINTEL_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url)), 'complaints/nyc-311.csv');
const columns = { key: 'unique_key', category: 'complaint_type' } as const;

export const assistant: Bench = {
  name: 'assistant',
  summary: 'how often the classifier of tickets is right about complaints it never saw, and how long it learns',
  async run() {
    if (!existsSync(complaints)) return [skipped('assistant, kind of complaint', '≥ 1.5 × the baseline', 'skipped: the file is not here')];
    return [
      ...(await figuresOf('descriptor and resolution', await readLabelled(complaints, { ...columns, text: ['descriptor', 'resolution_description'] }), 1.5)),
      ...(await figuresOf('resolution alone', await readLabelled(complaints, { ...columns, text: ['resolution_description'] }), 1)),
    ];
  },
};

async function figuresOf(what: string, examples: readonly Keyed[], least: number): Promise<readonly Figure[]> {
  let found: ReturnType<typeof measure>;
  const took = await secondsOf(() => { found = measure(examples); return Promise.resolve(); });
  if (found === undefined) return [skipped(`assistant, ${what}`, '≥ 1.5 × the baseline', 'skipped: the file has too few rows')];
  const { learntFrom, heldBack, categories, top1, top3, commonest, commonest3 } = found.measured;
  const note = `${categories} kinds, learnt from ${learntFrom} rows, asked about ${heldBack}`;
  return [
    // Against always naming the commonest kind, or the three commonest.
    { ...against(`assistant, ${what}, right at the first guess`, 'of 1', top1, commonest, least), note },
    { ...against(`assistant, ${what}, right within three guesses`, 'of 1', top3, commonest3, least), note },
    { ...below(`assistant, ${what}, time to learn and to be asked`, 's', took, 10), note },
  ];
}
