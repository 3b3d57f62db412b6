import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { lintelHome } from './scripts/lib/paths.mjs';

/**
 * What tests talk to. `npm test` starts services of its own and says so in the environment; while developing, those that
 * `node scripts/services/test-services.mjs` started are used.
 */
function services(): Record<string, string> {
  const file = resolve(lintelHome(), 'test-services.json');
  const started: Record<string, string | null> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const wanted = {
    TEST_DATABASE_URL: started['databaseUrl'],
    TEST_TEMPORAL_ADDRESS: started['temporalAddress'],
    TEST_TEMPORAL_TEST_SERVER: started['testServerPath'],
  };
  return Object.fromEntries(Object.entries(wanted).flatMap(([name, value]) => (process.env[name] ?? value ? [[name, process.env[name] ?? String(value)]] : [])));
}

const env = { TZ: 'UTC', NODE_ENV: 'test', ...services() };
const tests = '**/*.test.{ts,tsx}';
const skip = ['**/node_modules/**', '**/dist/**', '**/.next/**'];

function project(name: string, root: string, limits: { testTimeout?: number; hookTimeout?: number } = {}) {
  return { test: { name, root, include: [tests], exclude: skip, env, testTimeout: 20_000, hookTimeout: 60_000, ...limits } };
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('kernel', 'packages/kernel'),
      // Needs a document: its own configuration says so.
      'packages/ui',
      project('client', 'packages/client'),
      project('db', 'packages/db'),
      project('domain', 'packages/domain'),
      project('adapters', 'packages/adapters'),
      // A workflow test bundles its workflows before it runs them.
      project('workflows', 'packages/workflows', { testTimeout: 60_000, hookTimeout: 120_000 }),
      project('worker', 'apps/worker', { testTimeout: 60_000, hookTimeout: 120_000 }),
      // Pages import by `@/`, as Next has it.
      { ...project('web', 'apps/web', { testTimeout: 60_000, hookTimeout: 120_000 }), resolve: { alias: { '@': resolve(import.meta.dirname, 'apps/web/src') } } },
      project('cli', 'apps/cli', { testTimeout: 60_000 }),
      { test: { name: 'scripts', root: 'scripts', include: ['**/*.test.mjs'], env: { TZ: 'UTC' }, testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
