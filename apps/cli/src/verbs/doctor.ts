import { openDatabase } from '@lintel/db';
import { connectToExisting } from '@lintel/db/migrate';
import type { Command } from 'commander';
import { checkDatabase } from '../doctor/database';
import { type Finding, fail, wordsOf } from '../doctor/finding';
import { checkDisk, checkNode, checkPorts } from '../doctor/machine';
import { checkOutside } from '../doctor/ports';
import { checkRunning } from '../doctor/running';
import { readDoctorEnv } from '../env';
import { createOutput } from '../output';
import { exitCodes } from '../verb';

/** `lintel doctor`: needs nothing to work, for it is asked when something does not. */
export function addDoctor(program: Command): void {
  program.command('doctor').description('check everything Lintel needs, and say of what is wrong what to do').option('--json', 'answer as one line of JSON')
    .action(async (options: { readonly json?: boolean }) => {
      const output = createOutput(options.json === true);
      const findings = await examine();
      const worst = (['fail', 'warn'] as const).find((state) => findings.some((finding) => finding.state === state)) ?? 'ok';
      output.answer({ state: worst, findings }, [...findings.map(line), '', summary(findings)].join('\n'));
      process.exitCode = { ok: exitCodes.ok, warn: exitCodes.attention, fail: exitCodes.failed }[worst];
    });
}

async function examine(): Promise<readonly Finding[]> {
  const { home, wantedPorts, services } = readDoctorEnv();
  const machine = [checkNode(), checkDisk(home)];
  if (services === undefined) return [...machine, await checkPorts(wantedPorts), fail('Lintel', `nothing runs on ${home}`, 'Start it: npm start. With DATABASE_URL set, that database is examined whether or not anything runs.')];
  return [...machine, ...await inDatabase(services.DATABASE_URL), ...await checkOutside(services)];
}

async function inDatabase(url: string): Promise<readonly Finding[]> {
  try {
    const findings = await examineDatabase(url);
    // Without its tables nothing more can be asked.
    if (findings.some((finding) => finding.name === 'Migrations' && finding.state === 'fail')) return findings;
    return [...findings, ...await examinePrograms(url)];
  } catch (error) {
    return [fail('Database', wordsOf(error), 'Nothing of Lintel works without it.')];
  }
}

async function examineDatabase(url: string): Promise<readonly Finding[]> {
  const client = await connectToExisting(url);
  try {
    return await checkDatabase(client);
  } finally {
    await client.end();
  }
}

async function examinePrograms(url: string): Promise<readonly Finding[]> {
  const db = openDatabase({ url, poolSize: 2, applicationName: 'lintel-doctor' });
  try {
    return await checkRunning(db);
  } finally {
    await db.close();
  }
}

const marks = { ok: '✓', warn: '!', fail: '✗' } as const;
const nameWidth = 16;

function line({ name, state, found, advice }: Finding): string {
  const first = `${marks[state]} ${state.padEnd(4)}  ${name.padEnd(nameWidth)}${found}`;
  return advice === undefined ? first : `${first}\n${' '.repeat(nameWidth + 8)}${advice}`;
}

function summary(findings: readonly Finding[]): string {
  const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length;
  return `${count('ok')} fine, ${count('warn')} to look at, ${count('fail')} broken.`;
}
