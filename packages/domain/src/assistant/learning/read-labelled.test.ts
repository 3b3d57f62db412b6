import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLabelled } from './read-labelled';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'lintel-labelled-')); });
afterAll(() => rm(folder, { recursive: true }));

it('reads examples by the names of the columns, and leaves out what says nothing', async () => {
  const path = join(folder, 'some.csv');
  await writeFile(path, 'id,kind,what,more\n1,Heat,"No heat, at all",since Monday\n2,,Something,\n3,Noise,,\n4,Noise,Music,\n');
  expect(await readLabelled(path, { key: 'id', category: 'kind', text: ['what', 'more'] })).toEqual([
    { key: '1', category: 'Heat', text: 'No heat, at all since Monday' }, { key: '4', category: 'Noise', text: 'Music' },
  ]);
  await expect(readLabelled(path, { key: 'id', category: 'type', text: ['what'] })).rejects.toMatchObject({ code: 'invalid_input', message: 'The file has no column type.' });
});
