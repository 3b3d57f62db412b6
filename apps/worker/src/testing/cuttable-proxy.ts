import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

/** A way to a server that can be cut: while it is, connections are refused and those that were open are gone. */
export interface CuttableProxy {
  readonly address: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function createCuttableProxy(target: string): Promise<CuttableProxy> {
  const { hostname, port } = new URL(`tcp://${target}`);
  const open = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(Number(port), hostname);
    for (const [one, other] of [[from, to], [to, from]] as const) {
      open.add(one);
      one.on('error', () => other.destroy()).on('close', () => { open.delete(one); other.destroy(); });
      one.pipe(other);
    }
  });
  let listeningPort = 0;
  const mend = async () => {
    if (server.listening) return;
    server.listen(listeningPort, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    if (typeof bound === 'object' && bound !== null) listeningPort = bound.port;
  };
  await mend();
  return {
    address: `127.0.0.1:${listeningPort}`,
    mend,
    async cut() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
