import { createExecutor, openDatabase } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { importFile, readCsvFile, readResoFile } from '../src/listing/feed';
import { filePlan } from '../src/listing/feed/plan';
import { actorByEmail } from './people';

// An import as the command line runs it, in a process of its own, so that a test can kill it. Says how far it is, a line a batch.
const [, , url = '', email = '', organisationId = '', path = '', sourceName = '', planJson = '{}'] = process.argv;
const db = openDatabase({ url, applicationName: 'lintel import', poolSize: 2 });
const context = { actor: await actorByEmail(db, email), origin: 'cli', correlationId: uuidv7(), causationId: null } as const;
const plan = filePlan.parse(JSON.parse(planJson));
const rows = () => (plan.kind === 'csv' ? readCsvFile(path, plan.mapping) : readResoFile(path, plan.defaults));
await importFile(createExecutor(db), context, { path, organisationId, sourceName, kind: plan.kind, isDryRun: false, rows }, ({ rowsDone }) => process.stdout.write(`${rowsDone}\n`));
await db.close();
