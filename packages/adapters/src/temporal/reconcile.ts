import type { Db } from '@lintel/db';
import { type LifecycleKind, lifecycleKinds, lifecycleWorkflowId } from '@lintel/workflows/contracts';
import type { Client } from '@temporalio/client';
import { sql } from 'kysely';
import type { TemporalGate } from './connection';
import { signalIfRunning, startOrSignal } from './lifecycles';

export interface Reconciled {
  /** Records with a deadline ahead. */
  readonly required: number;
  /** Workflows started, or told to look again because something is overdue. */
  readonly started: number;
  /** Workflows whose record waits for nothing any more; they were told, and end by themselves. */
  readonly ended: number;
}

interface Required {
  readonly kind: LifecycleKind;
  readonly id: string;
  readonly organisationId: string | null;
  /** Something was due a while ago: whoever should have woken did not. */
  readonly isOverdue: boolean;
}

const atOnce = 8;

/**
 * Starts what the rows require and ends what they do not. Run regularly and after a restore: whatever was lost between the database and
 * Temporal is made good here.
 * @throws DependencyDown when Temporal cannot be reached.
 */
export async function reconcile(db: Db, temporal: TemporalGate): Promise<Reconciled> {
  const { restore_epoch: epoch } = await db.kysely.selectFrom('event_sequence').select('restore_epoch').executeTakeFirstOrThrow();
  const required = await requiredWorkflows(db);
  return temporal.use(async (client) => {
    const running = await runningWorkflows(client);
    const wanted = new Map(required.map((r) => [lifecycleWorkflowId(r.kind, r.id, epoch), r]));
    const missing = [...wanted].filter(([id, r]) => !running.has(id) || r.isOverdue).map(([, r]) => r);
    const superfluous = [...running].filter(([id]) => !wanted.has(id));
    await inBatches(missing, ({ kind, id, organisationId }) => startOrSignal(client, { kind, id, organisationId, version: 0 }, epoch));
    await inBatches(superfluous, ([id, record]) => endSuperfluous(client, id, record, epoch));
    return { required: wanted.size, started: missing.length, ended: superfluous.length };
  });
}

async function requiredWorkflows(db: Db): Promise<readonly Required[]> {
  const rows = await db.kysely.selectFrom('deadline').select(['aggregate_type', 'aggregate_id', 'organisation_id'])
    .select(sql<boolean>`min(due_at) < now() - interval '1 minute'`.as('is_overdue'))
    .where('state', '=', 'pending').where('aggregate_type', 'in', [...lifecycleKinds])
    .groupBy(['aggregate_type', 'aggregate_id', 'organisation_id']).execute();
  return rows.map((row) => ({ kind: row.aggregate_type as LifecycleKind, id: row.aggregate_id, organisationId: row.organisation_id, isOverdue: row.is_overdue }));
}

interface Running {
  readonly kind: LifecycleKind;
  readonly recordId: string;
}

async function runningWorkflows(client: Client): Promise<ReadonlyMap<string, Running>> {
  const running = new Map<string, Running>();
  for await (const execution of client.workflow.list({ query: `WorkflowType = 'lifecycle' AND ExecutionStatus = 'Running'` })) {
    const kind = lifecycleKinds.find((k) => execution.workflowId.startsWith(`${k}-`));
    if (kind !== undefined) running.set(execution.workflowId, { kind, recordId: execution.workflowId.slice(kind.length + 1, kind.length + 37) });
  }
  return running;
}

/** One of this epoch is told to look again and ends by itself; one of an earlier epoch belongs to a history that was undone. */
async function endSuperfluous(client: Client, workflowId: string, { kind, recordId }: Running, epoch: number): Promise<void> {
  if (workflowId === lifecycleWorkflowId(kind, recordId, epoch)) await signalIfRunning(client, kind, recordId, undefined, epoch);
  else await client.workflow.getHandle(workflowId).terminate('superseded by a restore');
}

async function inBatches<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let i = 0; i < items.length; i += atOnce) await Promise.all(items.slice(i, i + atOnce).map(work));
}
