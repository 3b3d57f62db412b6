import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Env, readEnv } from '../env';
import { createLog } from './observability/log';
import { createPages } from './pages';
import { serve } from './serve';

async function start(env: Env): Promise<void> {
  // This file is src/server/main.ts in development and dist/main.js once bundled.
  const folder = resolve(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../..' : '..');
  const { version } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as { readonly version: string };
  const openPages = () => createPages({ isDevelopment: env.NODE_ENV === 'development', folder, host: env.HOST, port: env.PORT });
  await serve({ env, log: createLog(env.LOG_LEVEL), version, openPages });
}

try {
  await start(readEnv());
} catch (error) {
  // For the person who started this: one sentence, not a stack.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
