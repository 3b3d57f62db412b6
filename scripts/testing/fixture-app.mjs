// The smallest app that `npm start` can run: web and worker answer /ready, the command line writes down what it was asked.
import { appendFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const [part, ...args] = process.argv.slice(2);
const home = String(process.env.LINTEL_HOME);
appendFileSync(join(home, 'fixture.jsonl'), `${JSON.stringify({ part, args, pid: process.pid, env: process.env })}\n`);

if (part === 'web') {
  if (existsSync(join(home, 'break-web'))) throw new Error('the web app was told to break');
  const server = createServer((request, response) => response.end(request.url === '/ready' ? 'ready' : 'hello'));
  server.listen(Number(process.env.PORT));
  process.on('SIGTERM', () => server.close(() => process.exit(0)));
  server.on('request', () => server.closeIdleConnections());
} else if (part === 'worker') {
  const server = createServer((_, response) => response.end('ready'));
  server.listen(Number(process.env.WORKER_METRICS_PORT), '127.0.0.1');
  process.on('SIGTERM', () => existsSync(join(home, 'stubborn-worker')) || process.exit(0));
} else if (args[0] === 'say') {
  console.log(JSON.stringify({ args, databaseUrl: process.env.DATABASE_URL, temporalAddress: process.env.TEMPORAL_ADDRESS }));
  process.exitCode = Number(args[1]) || 0;
} else if (args[0] === 'wait') setTimeout(() => {}, 60_000);
