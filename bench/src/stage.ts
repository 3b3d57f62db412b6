import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile, type Mapping, readCsvFile } from '@lintel/domain/feed';
import { createWorld, type World } from '@lintel/domain/testing';
import type { Actor } from '@lintel/kernel';
import { generatedCsv, generatedMapping } from './rows';

/** A database of its own with people in it. */
export interface Stage {
  readonly world: World;
  readonly owner: Actor;
  readonly agent: Actor;
}

export async function onStage<Result>(work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const world = await createWorld();
  try {
    return await work({ world, owner: await world.person('agency_owner'), agent: await world.person('agent') });
  } finally {
    await world.drop();
  }
}

/** Imports a CSV file as the command line does; resolves with how many listings are new. */
export async function importCsv(world: World, owner: Actor, path: string, sourceName: string, mapping: Mapping): Promise<number> {
  const { run } = await importFile(world.executor, world.as(owner, { origin: 'cli' }), {
    path, organisationId: world.agency, sourceName, kind: 'csv', isDryRun: false, rows: () => readCsvFile(path, mapping),
  }, () => {});
  return run.created;
}

/** Imports generated homes, those from `from` on. */
export async function importGenerated(world: World, owner: Actor, rows: number, status: 'Active' | 'Closed', from = 0): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-bench-'));
  try {
    const path = join(folder, 'homes.csv');
    writeFileSync(path, generatedCsv(rows, status, from));
    return await importCsv(world, owner, path, 'Generated', generatedMapping);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
