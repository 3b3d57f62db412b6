import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Resolves with the port it listens on.
 * @throws Error with one sentence that says what to set when the port is taken or may not be used.
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => { reject(explained(error, port, host)); };
    server.once('error', failed);
    server.listen({ port, host }, () => {
      server.off('error', failed);
      // A TCP server's address is never a pipe's name.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is in use by another program. Set PORT to a free one.`, { cause: error });
  if (error.code === 'EACCES') return new Error(`Port ${port} may not be used by this account. Set PORT to one above 1023.`, { cause: error });
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new Error(`This machine has no address ${host}. Set HOST to one it has.`, { cause: error });
  return error;
}
