import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type SmtpCatcher, startSmtpCatcher } from '@lintel/adapters/mail/testing';

/** What a provider of text messages and a push service were asked to bring. */
export interface ToldOutside {
  readonly smtp: SmtpCatcher;
  /** The number and the words of each text message, in the order of their coming. */
  readonly texts: readonly string[];
  /** The browser's endpoint and the topic of each push. */
  readonly pushes: readonly string[];
  readonly url: string;
  stop(): Promise<void>;
}

/** A mail server, a provider of text messages and a push service that take what they are sent, each a little while after it came: there is time to die in. */
export async function listenOutside(tardyMs: number): Promise<ToldOutside> {
  const smtp = await startSmtpCatcher({ onMailFrom: (_address, _session, callback) => { setTimeout(callback, tardyMs); } });
  const texts: string[] = [];
  const pushes: string[] = [];
  const take = async (request: IncomingMessage): Promise<object> => {
    const body = await buffer(request);
    if (request.url?.startsWith('/push/') === true) {
      pushes.push(`${request.url} ${String(request.headers['topic'])}`);
      return {};
    }
    const form = new URLSearchParams(body.toString());
    texts.push(`${form.get('To')} ${form.get('Body')}`);
    return { sid: `SM${texts.length}` };
  };
  const server: Server = createServer((request, response) => {
    // A client that was killed is told nothing.
    void Promise.all([take(request), sleep(tardyMs)]).then(([answer]) => { response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(answer)); }, () => { response.destroy(); });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    smtp, texts, pushes, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await Promise.all([smtp.stop(), new Promise((resolve) => { server.close(resolve); })]);
    },
  };
}
