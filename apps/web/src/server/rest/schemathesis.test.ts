import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiScopes, issueApiKey } from '@lintel/domain/access';
import { isSoak } from '@lintel/db/testing';
import { actorByEmail, contextOf } from '@lintel/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../http';
import { newActive, newDraft } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';
import { openApiDocument } from './openapi/document';

const script = fileURLToPath(new URL('../../../../../scripts/services/schemathesis.mjs', import.meta.url));
const looked = spawnSync(process.execPath, [script], { encoding: 'utf8' });
const found = looked.status === 0 ? { path: looked.stdout.trim() } : { reason: looked.stdout.trim() };
/** Requests of each kind for each operation. */
const examples = isSoak() ? '60' : '2';
const phases = isSoak() ? 'examples,coverage,fuzzing,stateful' : 'fuzzing';

/**
 * No 5xx, no undocumented status, type, header or shape; what breaks the schema is refused, what needs a key is not given without one. Not asked: that
 * every input which fits the schema is accepted, since most name records that are not there.
 */
const checks = 'not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance,negative_data_rejection,ignored_auth,allow_header_conformance';

describe.skipIf('reason' in found)(`every operation, asked by a stranger's tester ${'reason' in found ? `(${found.reason})` : ''}`, () => {
  let web: TestWeb;
  let folder: string;
  beforeAll(async () => {
    web = await startTestWeb({ RATE_LIMITS: 'off' });
    folder = mkdtempSync(join(tmpdir(), 'lintel-schemathesis-'));
    await newDraft(web);
    await newActive(web);
  });
  afterAll(async () => {
    await web.stop();
    rmSync(folder, { recursive: true });
  });

  const keyOf = async (email: string) => {
    const scopes = apiScopes.filter((scope) => scope.endsWith(':write'));
    const { key } = await web.executor.execute(issueApiKey, { name: 'tester', scopes }, contextOf(await actorByEmail(web.test.db, email)));
    return key;
  };

  it.each(['agent@own.test', 'resident@own.test', 'platform-admin@own.test'])('keeps its word to %s', async (email) => {
    expect(await ask(web.url, await keyOf(email), join(folder, `${email}.xml`))).toEqual([]);
  }, isSoak() ? 3_600_000 : 240_000);

  it('keeps its word where an answer is asked for in part, or with what belongs to it', async () => {
    const { paths } = openApiDocument({ rows, raw: [], version: '1' });
    // All of them take minutes; the few that bring others along are asked each time.
    const asked = isSoak() ? ['fields', 'include'] : ['include'];
    const parted = Object.entries(paths).filter(([, { get }]) => get?.parameters?.some((parameter) => 'name' in parameter && asked.includes(parameter.name)) === true).map(([path]) => path);
    expect(parted.length).toBeGreaterThan(1);
    const only = ['--include-method', 'GET', '--include-path-regex', `^/(${parted.map((path) => path.slice(1).replaceAll(/[{}]/g, String.raw`\$&`)).join('|')})$`];
    // By coverage each value of each parameter is sent, and others that it must not take: minutes as well.
    expect(await ask(web.url, await keyOf('agent@own.test'), join(folder, 'parts.xml'), { phases: isSoak() ? 'coverage,fuzzing' : 'fuzzing', only })).toEqual([]);
  }, isSoak() ? 3_600_000 : 240_000);
});

/**
 * What the tester holds against itself: it writes a pair's `prefixItems` as an older draft has them and then finds them wrong in that very place, and
 * Python's parser trips over the depth of its own sources. Such an operation is not asked; nothing is said against it either.
 */
const ownFaults = [/Invalid Schema Object in response definition[\s\S]*polygon -&gt; items -&gt; items/, /Runtime Error\s+AST constructor recursion depth mismatch/] as const;

/** Runs the tester against the server, or a part of it, and says what it holds against it. */
async function ask(url: string, key: string, report: string, part: { readonly phases: string; readonly only: readonly string[] } = { phases, only: [] }): Promise<readonly string[]> {
  if ('reason' in found) return [];
  const child = spawn(found.path, [
    'run', `${url}/api/v1/openapi.json`, '-H', `Authorization: Bearer ${key}`, ...part.only, '-n', examples, '--phases', part.phases, '--checks', checks, '--no-shrink', '--continue-on-failure', '--suppress-health-check', 'all',
    '--seed', '1', '--workers', '2', '--warnings', 'off', '--no-color', '--report', 'junit', '--report-junit-path', report, '--request-timeout', '20',
  ], { stdio: ['ignore', 'pipe', 'pipe'], cwd: tmpdir() });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => { child.once('exit', resolve); });
  if (code === 0) return [];
  const failures = [...readFileSync(report, 'utf8').matchAll(/<testcase name="([^"]*)"[^>]*>\s*<(?:failure|error)[^>]*>([\s\S]*?)<\/(?:failure|error)>/g)].map(([, name = '', told = '']) => `${name}: ${told.slice(0, 1_500)}`);
  const held = failures.filter((failure) => !ownFaults.some((fault) => fault.test(failure)));
  return failures.length > 0 ? held : [said.join('').slice(-4_000)];
}
