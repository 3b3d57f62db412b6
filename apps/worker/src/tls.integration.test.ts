import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createServer as createTlsServer } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { localAuthority, type SmtpCatcher, startSmtpCatcher } from '@lintel/adapters/mail/testing';
import { testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, reachPorts } from './testing/reached-ports';

const temporalAddress = testTemporalAddress();
const script = (name: string) => fileURLToPath(new URL(`../../../scripts/services/${name}`, import.meta.url));

interface Secured {
  readonly database: string;
  readonly redis: string | null;
  readonly files: { readonly endpoint: string; readonly region: string; readonly bucket: string; readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } } | null;
}

/** Every server here has a certificate of a company’s own authority, which no program trusts by itself. */
describe.skipIf(temporalAddress === undefined)('TLS to every port', () => {
  const [ours, theirs] = [localAuthority('Our authority'), localAuthority('Somebody else')];
  const folder = mkdtempSync(join(tmpdir(), 'lintel-tls-'));
  const file = (name: string, content: string) => { const path = join(folder, name); writeFileSync(path, content, { mode: 0o600 }); return path; };
  const [ca, otherCa] = [file('ca.pem', ours.cert), file('other-ca.pem', theirs.cert)];
  const [client, stranger] = [ours.issue(), theirs.issue()];
  const open: Server[] = [];
  let servers: Secured;
  let stopServers: () => Promise<unknown>;
  let smtp: readonly [starttls: SmtpCatcher, implicit: SmtpCatcher];
  let search: string;
  let temporal: string;

  const listening = async (server: Server) => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    open.push(server);
    return (server.address() as AddressInfo).port;
  };

  beforeAll(async () => {
    const own = ours.issue();
    const starting = spawn(process.execPath, [script('secured.mjs'), file('server.pem', own.cert), file('server.key', own.key)], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(starting, 'exit');
    stopServers = () => { starting.stdin.end(); return ended; };
    smtp = [await startSmtpCatcher({ ...own, secure: false }), await startSmtpCatcher({ ...own, secure: true })];
    // No Meilisearch server is to be had here: something that answers as it does, over TLS alone.
    const answers = createHttpsServer(own, (_request, response) => { response.writeHead(200, { 'content-type': 'application/json' }).end('{"numberOfDocuments":7,"isIndexing":false,"fieldDistribution":{}}'); });
    search = `https://localhost:${await listening(answers)}`;
    // The real Temporal behind a door that lets in only whom our authority vouches for, as a cluster with mutual TLS has it.
    const [host = '', port = ''] = (temporalAddress ?? '').split(':');
    const door = createTlsServer({ ...own, ca: ours.cert, requestCert: true, rejectUnauthorized: true, ALPNProtocols: ['h2'] }, (socket) => {
      const inner = connect(Number(port), host);
      socket.on('error', () => { inner.destroy(); }).pipe(inner);
      inner.on('error', () => { socket.destroy(); }).pipe(socket);
    });
    temporal = `localhost:${await listening(door)}`;
    const [line] = (await Promise.race([once(createInterface(starting.stdout), 'line'), ended.then(() => { throw new Error('The servers did not start.'); })])) as [string];
    servers = JSON.parse(line) as Secured;
  }, 240_000);

  afterAll(async () => {
    await Promise.all([stopServers(), ...smtp.map((server) => server.stop())]);
    for (const server of open) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const startTls = () => `smtp://localhost:${smtp[0].port}?security=starttls`;

  /** What a worker reaches that trusts this authority and shows this certificate. */
  function reached({ trusts, shows, mail = `smtps://localhost:${smtp[1].port}`, mode = 'verify-full' }: { readonly trusts: string; readonly shows: { readonly cert: string; readonly key: string }; readonly mail?: string; readonly mode?: string }): Promise<Outcome> {
    const { database, redis, files } = servers;
    return reachPorts({
      LINTEL_HOME: folder, LINTEL_SIGNING_KEY: 'a test secret of thirty-two characters', NODE_EXTRA_CA_CERTS: trusts,
      DATABASE_URL: `${database}?sslmode=${mode}${mode === 'disable' ? '' : `&sslrootcert=${trusts}`}`, SMTP_URL: mail, REDIS_URL: redis ?? undefined, MEILI_URL: search,
      TEMPORAL_ADDRESS: temporal, TEMPORAL_TLS_CA: trusts, TEMPORAL_TLS_CERT: file('client.pem', shows.cert), TEMPORAL_TLS_KEY: file('client.key', shows.key),
      ...(files === null ? {} : { S3_ENDPOINT: files.endpoint, S3_REGION: files.region, S3_BUCKET: files.bucket, S3_ACCESS_KEY_ID: files.credentials.accessKeyId, S3_SECRET_ACCESS_KEY: files.credentials.secretAccessKey }),
    });
  }

  /** Of servers that this machine cannot have nothing is asked. */
  const asked = (outcome: Outcome) => Object.entries(outcome).filter(([port]) => !(port === 'redis' && servers.redis === null) && !(port === 'files' && servers.files === null));

  it('is spoken where the authority is trusted, with a certificate of our own to Temporal', async () => {
    const [outcome, { mail }] = await Promise.all([reached({ trusts: ca, shows: client }), reached({ trusts: ca, shows: client, mail: startTls() })]);
    expect(asked(outcome).filter(([, what]) => what !== 'reached')).toEqual([]);
    expect(mail).toBe('reached');
  }, 120_000);

  it('is refused where it is not, at every port', async () => {
    const [outcome, { mail }] = await Promise.all([reached({ trusts: otherCa, shows: client }), reached({ trusts: otherCa, shows: client, mail: startTls() })]);
    expect(asked(outcome).filter(([, what]) => what === 'reached')).toEqual([]);
    // Temporal's client goes on trying until it is told to stop, and Redis' says only that it is offline: the worker's own connection tells why.
    for (const port of ['database', 'mail', 'files', 'temporalWorker'] as const) expect(outcome[port]).toMatch(/certificate|issuer|self-signed|verify/i);
    expect(mail).toMatch(/certificate|issuer|self-signed|verify/i);
  }, 120_000);

  it('lets nobody into Temporal whom our authority did not vouch for, nor into Postgres in the clear', async () => {
    const outcome = await reached({ trusts: ca, shows: stranger, mode: 'disable' });
    expect([outcome.temporal, outcome.temporalWorker, outcome.database].filter((what) => what === 'reached')).toEqual([]);
    expect(outcome.mail).toBe('reached');
  }, 120_000);
});
