import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { describe, expect, it } from 'vitest';
import { bundleOf, workflowBundle } from '../testing/environment';
import { recordedRuns } from '../testing/recorded-runs';
import * as workflows from './index';

Runtime.install({ logger: new DefaultLogger('ERROR') });
const folder = new URL('../histories/', import.meta.url);
const names = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
const textOf = (name: string) => readFileSync(new URL(`${name}.json`, folder), 'utf8');
const historyOf = (name: string): unknown => JSON.parse(textOf(name));

let changed: ReturnType<typeof bundleOf> | undefined;

describe('runs recorded before', () => {
  it('are there for every workflow and every way through it', () => {
    expect(names).toEqual(expect.arrayContaining(recordedRuns.map((run) => run.name)));
    expect(new Set(recordedRuns.map((run) => run.workflow))).toEqual(new Set(Object.keys(workflows)));
  });

  it('name nobody and no machine', () => {
    for (const name of names) {
      const text = textOf(name);
      expect(text).not.toContain(hostname());
      expect(text).not.toContain('stackTrace');
      expect(new Set([...text.matchAll(/"identity": "([^"]*)"/g)].map(([, identity]) => identity))).toEqual(new Set(['recorder']));
    }
  });

  it.each(names)('%s goes the same way by the workflows of today', async (name) => {
    await Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, historyOf(name), name);
  });

  it.each(['lifecycle-deadlines', 'deliver-in-batches', 'media-upload-in-steps', 'webhook-in-batches', 'assistant-in-steps'])('%s is not followed by a workflow with another step in it', async (name) => {
    changed ??= bundleOf(fileURLToPath(new URL('../testing/changed/index.ts', import.meta.url)));
    await expect(Worker.runReplayHistory({ workflowBundle: await changed }, historyOf(name), name)).rejects.toMatchObject({ name: 'DeterminismViolationError' });
  });
});
