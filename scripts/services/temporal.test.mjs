import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../lib/processes.mjs';
import { findFreePort } from '../lib/ports.mjs';
import { countBuilt, findTemporal } from './temporal-binary.mjs';
import { downloadFromTemporal } from './temporal-download.mjs';
import { searchAttributes, startTemporal } from './temporal.mjs';

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-temporal-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('where Temporal comes from', () => {
  test('the first place that has it, and no later one is asked', async () => {
    /** @type {string[]} */
    const asked = [];
    const place = (/** @type {string} */ name, /** @type {{ path: string } | { reason: string }} */ found, slow = false) => ({ name, slow, find: async () => (asked.push(name), found) });
    const places = [place('a', { reason: 'no' }), place('b', { path: '/b' }), place('c', { path: '/c' }, true)];
    /** @type {string[]} */
    const said = [];
    expect(await findTemporal({ places, say: (what) => said.push(what) })).toBe('/b');
    expect(asked).toEqual(['a', 'b']);
    expect(said).toEqual([]);
  });

  test('a slow place tells how far it is', async () => {
    /** @type {string[]} */
    const said = [];
    const build = (/** @type {(how: string) => void} */ say) => {
      const heard = countBuilt(say);
      for (const line of ['go: downloading go.temporal.io/sdk v1.37.0', 'internal/goarch', 'go.temporal.io/sdk/client', '# a compiler says something']) heard(line);
      return Promise.resolve({ path: '/built' });
    };
    await findTemporal({ places: [{ name: 'by building it', slow: true, find: build }], say: (what) => said.push(what) });
    expect(said.map((what) => what.replace(/^building Temporal once with Go, which takes a few minutes/, '…'))).toEqual(['…', '…: 1 modules fetched', expect.stringMatching(/^…: 1 of about \d+ packages compiled$/), expect.stringMatching(/^…: 2 of about/)]);
  });

  test('none is one sentence with what to do, and each place with its reason', async () => {
    const places = [{ name: 'on PATH', find: async () => ({ reason: 'not there' }) }, { name: 'by download', find: async () => ({ reason: 'closed' }) }];
    await expect(findTemporal({ places })).rejects.toMatchObject({ message: expect.stringMatching(/^Temporal is missing and could not be fetched: install it/), details: 'on PATH: not there\nby download: closed' });
  });
});

describe('a download', () => {
  /** @type {import('node:http').Server | undefined} */
  let server;
  afterEach(() => server?.close());

  /** @param {(url: string) => { status?: number, body?: string | Buffer, after?: number }} answer */
  const serve = async (answer) => {
    const port = await findFreePort();
    const started = createServer((request, response) => {
      const { status = 200, body = '', after = 0 } = answer(String(request.url));
      setTimeout(() => response.writeHead(status).end(body), after);
    });
    server = started;
    await new Promise((resolve) => started.listen(port, '127.0.0.1', () => resolve(undefined)));
    return `http://127.0.0.1:${port}`;
  };

  test('is unpacked into its place, ready to run', async () => {
    mkdirSync(join(folder, 'made'));
    writeFileSync(join(folder, 'made/temporal'), '#!/bin/sh\necho hello\n');
    await run('tar', ['-czf', join(folder, 'archive.tar.gz'), '-C', join(folder, 'made'), 'temporal']);
    let base = '';
    base = await serve((url) => (url.startsWith('/cli/default?') ? { body: JSON.stringify({ archiveUrl: `${base}/archive`, fileToExtract: 'temporal' }) } : { body: readFileSync(join(folder, 'archive.tar.gz')) }));
    const target = join(folder, 'bin/temporal');
    expect(await downloadFromTemporal({ product: 'cli', target, base })).toEqual({ path: target });
    expect(statSync(target).mode & 0o111).toBe(0o111);
    expect((await run(target, [])).stdout).toBe('hello\n');
  });

  test('that answers late, wrongly or not at all is a reason and leaves nothing', async () => {
    const target = join(folder, 'bin/temporal');
    const slow = await serve(() => ({ after: 2000 }));
    expect(await downloadFromTemporal({ product: 'cli', target, base: slow, answerWithin: 100 })).toMatchObject({ reason: expect.stringContaining('could not be reached') });
    server?.close();
    const wrong = await serve(() => ({ status: 503 }));
    expect(await downloadFromTemporal({ product: 'cli', target, base: wrong })).toEqual({ reason: `${wrong} answered 503` });
    expect(await downloadFromTemporal({ product: 'cli', target, base: 'http://127.0.0.1:1' })).toMatchObject({ reason: expect.stringContaining('could not be reached') });
    expect((await run('ls', ['-A', join(folder, 'bin')])).stdout).toBe('');
  });
});

describe('the server', () => {
  test('keeps its history over a restart and knows the search attributes', async () => {
    const program = await findTemporal();
    const options = { program, port: await findFreePort(), databaseFile: join(folder, 'temporal.db'), logFile: join(folder, 'temporal.log') };
    const cli = (/** @type {string[]} */ ...args) => run(program, [...args, '--address', `127.0.0.1:${options.port}`, '-o', 'json']);
    const first = await startTemporal(options);
    try {
      const started = await cli('workflow', 'start', '--type', 'kept', '--task-queue', 'nobody', '--workflow-id', 'kept-1', '--search-attribute', 'LintelKind="listing"');
      expect(started.output).toContain('kept-1');
    } finally {
      await first.stop();
    }
    const second = await startTemporal(options);
    try {
      const attributes = await cli('operator', 'search-attribute', 'list');
      for (const name of Object.keys(searchAttributes)) expect(attributes.stdout).toContain(name);
      await expect.poll(async () => (await cli('workflow', 'list', '--query', 'LintelKind="listing"')).stdout, { timeout: 10_000 }).toContain('kept-1');
    } finally {
      await second.stop();
    }
  });

  test('that cannot start says why and leaves no process', async () => {
    const port = await findFreePort();
    const squatter = createServer().listen(port, '127.0.0.1');
    await expect(startTemporal({ program: await findTemporal(), port, logFile: join(folder, 'temporal.log') })).rejects.toThrow(/^Temporal did not start \(code 1\): its log is/);
    squatter.close();
  });
});
