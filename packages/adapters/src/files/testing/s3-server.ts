import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const script = fileURLToPath(new URL('../../../../../scripts/services/versitygw.mjs', import.meta.url));

const Server = z.object({
  endpoint: z.string(),
  region: z.string(),
  bucket: z.string(),
  credentials: z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }),
});

export type S3TestServer = z.infer<typeof Server> & { stop: () => Promise<void> };

/** A real S3 server with an empty bucket, or why this machine cannot have one. The first time it may take minutes to build. */
export async function startS3TestServer(): Promise<S3TestServer | { reason: string }> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(child, 'exit');
  const first = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => null)]);
  if (first === null) {
    if (child.exitCode === 3) return { reason: said.join('').trim() };
    throw new Error(`The S3 test server ended: ${said.join('')}`);
  }
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { ...Server.parse(JSON.parse(String(first[0]))), stop };
}
