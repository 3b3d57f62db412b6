import { basename } from 'node:path';
import { keepEvaluation, measure, readLabelled } from '@lintel/domain/assistant';
import { DomainError } from '@lintel/kernel';
import type { Command } from 'commander';
import { table } from '../output';
import { verb } from '../verb';

interface Options {
  readonly text: string;
  readonly category: string;
  readonly key: string;
  readonly name?: string;
  readonly as: string;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** `lintel assistant measure`. */
export function addAssistant(program: Command): void {
  const assistant = program.command('assistant').description('what says something about tickets, weeks and questions');
  verb(
    assistant.command('measure').argument('<file>').description('measure the classifier on a CSV file of examples: it learns from four fifths, is asked about the rest, and the admin’s page shows how it did')
      .requiredOption('--text <columns>', 'what the text is put together from, comma-separated').requiredOption('--category <column>', 'what it is to name').requiredOption('--key <column>', 'tells the rows apart')
      .option('--name <name>', 'what the measurement is called; the file when not said').option('--as <email>', 'who measures', 'admin@lintel.test'),
    async ({ executor, as, output }, path: string, options: Options) => {
      const context = await as(options.as);
      const examples = await readLabelled(path, { key: options.key, category: options.category, text: options.text.split(',').map((column) => column.trim()) });
      const measured = measure(examples)?.measured;
      if (measured === undefined) throw new DomainError('invalid_input', 'The file has too few rows to learn from and to be asked about.');
      const { id } = await executor.execute(keepEvaluation, { name: options.name ?? basename(path), ...measured }, context);
      output.answer({ id, ...measured }, table([
        { 'who names it': 'the classifier', 'right at first': percent(measured.top1), 'right within three': percent(measured.top3) },
        { 'who names it': 'always the commonest', 'right at first': percent(measured.commonest), 'right within three': percent(measured.commonest3) },
      ]));
    },
  );
}
