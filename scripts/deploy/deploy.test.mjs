import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchAttributeTypes } from '../../packages/workflows/src/search-attributes.ts';
import { builtPlan } from '../app/plans.mjs';
import { findOnPath } from '../lib/find-on-path.mjs';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { findGoTool } from '../services/go-tools.mjs';
import { searchAttributes } from '../services/temporal.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml'), { merge: true });

  test('is what Compose itself takes', async ({ skip }) => {
    const docker = findOnPath('docker');
    const own = docker ? await run(docker, ['compose', 'version']) : { ok: false };
    const tool = own.ok ? undefined : await findGoTool('compose-go');
    if (tool && 'reason' in tool) skip(`no Docker Compose, and ${tool.reason}`);
    const checked = tool && 'path' in tool ? await run(tool.path, ['docker-compose.yml'], { cwd: root }) : await run(String(docker), ['compose', 'config', '--quiet'], { cwd: root });
    expect(checked.output.split('\n').filter((line) => /error|invalid|not allowed/i.test(line))).toEqual([]);
    expect(checked.ok).toBe(true);
  });

  test('brings the real counterpart of every port, each in one named version', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['jaeger', 'mail', 'meilisearch', 'migrate', 'postgres', 'prometheus', 's3', 'temporal', 'temporal-ui', 'web', 'worker']);
    for (const [name, { image, build }] of Object.entries(compose.services)) {
      if (build) expect(existsSync(join(root, build.dockerfile))).toBe(true);
      else expect(`${name} ${image}`).toMatch(/:v?\d+(\.\d+)*$/);
    }
  });

  test('is reached from this machine alone', () => {
    const published = Object.values(compose.services).flatMap(({ ports = [] }) => ports);
    expect(published.length).toBeGreaterThan(4);
    for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe.each(/** @type {const} */ (['web', 'worker']))('the %s image', (name) => {
  const lines = read(`deploy/${name}.Dockerfile`).split('\n');

  test('builds in stages, runs as nobody in particular and says whether it lives', () => {
    expect(lines.filter((line) => line.startsWith('FROM ')).length).toBeGreaterThan(3);
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
    expect(last.findLast((line) => line.startsWith('USER '))).toBe('USER lintel');
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
    expect(last.findLast((line) => line.startsWith('WORKDIR '))).toBe(`WORKDIR /app/apps/${name}`);
    expect(JSON.parse(last.at(-2)?.replace(/^CMD /, '') ?? '')).toEqual(['node', ...builtPlan()[name].command.slice(1)]);
  });

  test('copies nothing that is not there', () => {
    const copied = lines.flatMap((line) => /^COPY (?!--from=build)(?:--from=\S+ )?(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
    for (const path of copied) expect([path, existsSync(join(root, path.replace(/^\/app\/?/, '')))]).toEqual([path, true]);
  });
});

describe('alerts', () => {
  /** @type {Array<{ alert: string, expr: string, labels: { severity: string }, annotations: { summary: string, runbook: string } }>} */
  const rules = parse(read('deploy/prometheus/alerts.yml')).groups.flatMap((/** @type {{ rules: unknown[] }} */ group) => group.rules);
  /** @type {{ panels: Array<{ title: string, targets?: Array<{ expr: string }> }> }} */
  const dashboard = JSON.parse(read('deploy/grafana/dashboard.json'));

  test('cover what can go wrong, and each has its page', () => {
    const kebab = (/** @type {string} */ name) => name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    expect(rules.map(({ alert }) => kebab(alert)).sort()).toEqual([
      'consumer-lag', 'down', 'errors', 'failed-reconciliation', 'latency', 'oldest-transaction', 'overdue-deadline', 'parked-aggregate', 'paused-consumer', 'port-left-alone', 'saturation', 'sequencer-lag',
    ]);
    for (const { alert, annotations, labels } of rules) {
      expect(annotations.runbook).toBe(`docs/runbook/${kebab(alert)}.md`);
      expect(existsSync(join(root, annotations.runbook))).toBe(true);
      expect(['page', 'ticket']).toContain(labels.severity);
    }
    const pages = readdirSync(join(root, 'docs/runbook'));
    expect(pages.sort()).toEqual(rules.map(({ alert }) => `${kebab(alert)}.md`).sort());
    for (const page of pages) {
      for (const [, link] of read(`docs/runbook/${page}`).matchAll(/\]\(([^)]+)\)/g)) expect([page, link, pages.includes(String(link))]).toEqual([page, link, true]);
      expect(read(`docs/runbook/${page}`)).toMatch(/\*\*What people notice\.\*\*[^]+\*\*Look\.\*\*[^]+\*\*Do\.\*\*/);
    }
  });

  test('and the dashboard ask for figures that the app has', async () => {
    const named = await run('git', ['grep', '--untracked', '-hoE', "'[a-z]+(_[a-z0-9]+)+'", '--', 'apps/*/observability/*.ts'], { cwd: root });
    const known = new Set(named.stdout.split('\n').map((line) => line.slice(1, -1)));
    const asked = [...rules.map(({ expr }) => expr), ...dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr))]
      .map((expr) => expr.replaceAll(/"[^"]*"/g, '""'))
      .flatMap((expr) => expr.match(/\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b(?!\s*\()/g) ?? [])
      .map((name) => name.replace(/_(bucket|count|sum)$/, ''))
      .filter((name) => !/^(process_|nodejs_)/.test(name));
    expect(new Set(asked).size).toBeGreaterThan(12);
    expect([...new Set(asked)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('are rules that Prometheus takes, and that ring when they should and are silent otherwise', async ({ skip }) => {
    const tool = await findGoTool('promtool');
    if ('reason' in tool) return skip(tool.reason);
    for (const args of [['check', 'config', 'deploy/prometheus/prometheus.yml'], ['check', 'rules', 'deploy/prometheus/alerts.yml'], ['test', 'rules', 'deploy/prometheus/alerts.test.yml']]) {
      const checked = await run(tool.path, args, { cwd: root });
      expect([args, checked.ok, checked.output]).toEqual([args, true, expect.stringContaining('SUCCESS')]);
    }
  });
});

test('the server we start and the workflows agree on the search attributes', () => {
  const types = /** @type {Record<string, number>} */ ({ Keyword: 2, Datetime: 6 });
  expect(Object.fromEntries(Object.entries(searchAttributes).map(([name, type]) => [name, types[type]]))).toEqual(searchAttributeTypes);
});
