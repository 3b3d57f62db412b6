import { once } from 'node:events';
import { createPostgresSearchWriter } from '@lintel/adapters/search';
import { openDatabase, type ScopedTransaction } from '@lintel/db';
import { runSequencer } from '@lintel/db/log';
import { silentLogger } from '@lintel/db/testing';
import { searchProjection } from '@lintel/domain/search';
import { uuidv7 } from '@lintel/kernel';
import { createRelay, scopedTransactions } from '../../apps/worker/src/relay';

/** The worker's part in making listings searchable: its sequencer, its relay and its search projection. Run as a program, told which database. */
const db = openDatabase({ url: process.argv[2] ?? '', applicationName: 'lintel bench indexer', poolSize: 10 });
const projection = searchProjection({ name: 'search', summary: 'keeps the index', writerOf: (tx: ScopedTransaction) => createPostgresSearchWriter(tx.db) });
const relay = createRelay({ pool: db.pool, db: db.kysely, begin: scopedTransactions(db), consumers: [projection], logger: silentLogger, instanceId: uuidv7() });
const stop = new AbortController();
const sequencing = runSequencer({ pool: db.pool, logger: silentLogger, signal: stop.signal });
await relay.start();
process.send?.('ready');
await once(process, 'SIGTERM');
await relay.stop();
stop.abort();
await sequencing;
await db.close();
process.exit(0);
