import { connect } from 'node:net';
import { database, superuser } from './postgres-cluster.mjs';

const patience = 2000;

/**
 * Whether a PostgreSQL would let somebody log in: it answers the first message of a session by asking for a password or welcoming,
 * and by an error while it starts, recovers or stops.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function takesLogins(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (/** @type {boolean} */ answer) => (socket.destroy(), resolve(answer));
    socket.setTimeout(patience, () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once('connect', () => socket.write(firstMessage()));
    socket.once('data', (answer) => end(answer.toString('latin1', 0, 1) === 'R'));
  });
}

/** Protocol 3.0: length, version, then names and values, each ended by a zero, and one more zero. */
function firstMessage() {
  const words = Buffer.from(`user\0${superuser}\0database\0${database}\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(head.length + words.length, 0);
  head.writeInt32BE(3 << 16, 4);
  return Buffer.concat([head, words]);
}
