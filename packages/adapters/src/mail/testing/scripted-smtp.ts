import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** What the scripted server does at a point: replies, hangs up (after saying something, to the letter), or says nothing more. */
export type Act = { readonly reply: string } | { readonly hangUpAfter: string } | { readonly silence: true };

export type Script = Partial<Record<'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'message' | 'part of the message' | 'RSET', Act>>;

export interface ScriptedSmtp {
  readonly port: number;
  /** Commands of every connection, in order; `(message)` for a message that came to its end. */
  readonly heard: string[];
  /** Says how to behave on a connection, counted from 1; where it says nothing, as servers usually do. */
  script: (connection: number) => Script;
  readonly connections: () => number;
  hangUpAll(): void;
  stop(): Promise<void>;
}

const usual: Record<string, string> = {
  greeting: '220 ready',
  EHLO: '250-scripted\r\n250-AUTH PLAIN\r\n250 8BITMIME',
  AUTH: '235 welcome',
  MAIL: '250 sender ok',
  RCPT: '250 recipient ok',
  DATA: '354 go on',
  message: '250 queued',
  RSET: '250 reset',
};

/** An SMTP server that misbehaves on request, byte by byte. */
export async function startScriptedSmtp(): Promise<ScriptedSmtp> {
  const sockets = new Set<Socket>();
  const heard: string[] = [];
  const scripted: Pick<ScriptedSmtp, 'script'> = { script: () => ({}) };
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    const number = connections;
    converse(socket, heard, () => scripted.script(number));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const hangUpAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    heard,
    connections: () => connections,
    get script() {
      return scripted.script;
    },
    set script(next: ScriptedSmtp['script']) {
      scripted.script = next;
    },
    hangUpAll,
    stop: async () => {
      server.close();
      hangUpAll();
      await once(server, 'close');
    },
  };
}

function converse(socket: Socket, heard: string[], script: () => Script): void {
  let received = '';
  let isMessage = false;
  const act = (at: keyof Script): void => {
    const { reply = usual[at], hangUpAfter, silence }: { reply?: string; hangUpAfter?: string; silence?: true } = script()[at] ?? {};
    if (hangUpAfter === '') socket.destroy();
    else if (hangUpAfter !== undefined) socket.end(hangUpAfter);
    else if (silence === undefined && reply !== undefined) socket.write(`${reply}\r\n`);
  };
  act('greeting');
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString();
    if (isMessage && received.length > 20) act('part of the message');
    for (let end = endOf(received, isMessage); end !== null; end = endOf(received, isMessage)) {
      const line = received.slice(0, end.at).trim();
      received = received.slice(end.next);
      if (isMessage) {
        heard.push('(message)');
        isMessage = false;
        act('message');
        continue;
      }
      heard.push(line);
      const verb = line.split(/[ :]/)[0]?.toUpperCase() ?? '';
      if (verb === 'QUIT') return void socket.end('221 bye\r\n');
      isMessage = verb === 'DATA' && script().DATA === undefined;
      if (verb === 'EHLO' || verb === 'AUTH' || verb === 'MAIL' || verb === 'RCPT' || verb === 'DATA') act(verb);
      else act('RSET');
    }
  });
}

function endOf(received: string, isMessage: boolean): { at: number; next: number } | null {
  const mark = isMessage ? '\r\n.\r\n' : '\r\n';
  const at = received.indexOf(mark);
  return at < 0 ? null : { at, next: at + mark.length };
}
