import { defineQuery, type Scope } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import type { z } from 'zod';
import { type Cursor, pageCursor, readCursor } from '../../paging';
import { type workflowItem, workflowListInput, workflowPage } from '../contract';
import { platformPolicy } from '../policy';
import { workflowIdOf } from '../workflow-id';

interface Row {
  readonly id: string;
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
  readonly kind: string;
  readonly slot: string;
  readonly due_at: Date;
  readonly due_at_text: string;
  readonly rule: Record<string, unknown>;
  readonly pending: number;
  readonly is_overdue: boolean;
  readonly is_stuck: boolean;
  readonly attempts: number | null;
  readonly error: string | null;
  readonly since: Date | null;
  readonly last_at: Date | null;
  readonly restore_epoch: number;
}

/**
 * The records that workflows wait for, the next due first, read from their deadlines: those say what must happen whether or not the workflow
 * engine answers. Overdue by the database's clock.
 * Errors: forbidden, malformed.
 */
export const listWorkflows = defineQuery({
  name: 'admin.listWorkflows',
  summary: 'What workflows wait for, the next due first.',
  input: workflowListInput,
  output: workflowPage,
  permission: 'platform.view',
  async run(scope, { recordType, isOverdue, trouble, cursor, limit }) {
    scope.authorise(platformPolicy, 'platform.view', {});
    const rows = await nextDeadlines(scope, { recordType, isOverdue, trouble, after: readCursor(cursor), limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(itemOf),
      nextCursor: rows.length > limit && last !== undefined ? pageCursor(last.due_at_text, last.id) : null,
    };
  },
});

function itemOf(row: Row): z.infer<typeof workflowItem> {
  return {
    workflowId: workflowIdOf(row.aggregate_type, row.aggregate_id, row.restore_epoch), recordType: row.aggregate_type, recordId: row.aggregate_id,
    organisationId: row.organisation_id, organisationName: row.organisation_name,
    next: { kind: row.kind, slot: row.slot, dueAt: row.due_at.toISOString(), rule: row.rule }, pending: row.pending, isOverdue: row.is_overdue,
    isStuck: row.is_stuck, failure: failureOf(row),
  };
}

function failureOf({ attempts, error, since, last_at: lastAt }: Row): z.infer<typeof workflowItem>['failure'] {
  return attempts === null || since === null || lastAt === null ? null : { attempts, error: error ?? '', since: since.toISOString(), lastAt: lastAt.toISOString() };
}

/** A workflow that is gone is started anew within a minute; one that still did nothing after so long is looked at by a person. */
const stuckAfter = `interval '5 minutes'`;

interface Wanted {
  readonly recordType: string | undefined;
  readonly isOverdue: boolean | undefined;
  readonly trouble: 'failing' | 'stuck' | undefined;
  readonly after: Cursor | undefined;
  readonly limit: number;
}

/** The first pending deadline of each record. Walks the index of due dates, and drops a later one of the same record by another probe. */
function nextDeadlines(scope: Scope, { recordType, isOverdue, trouble, after, limit }: Wanted): Promise<readonly Row[]> {
  const values: unknown[] = [limit];
  const parameter = (value: unknown) => `$${values.push(value)}`;
  const conditions = [
    `d.state = 'pending'`,
    `not exists (select from deadline sooner where sooner.aggregate_type = d.aggregate_type and sooner.aggregate_id = d.aggregate_id
       and sooner.state = 'pending' and (sooner.due_at, sooner.id) < (d.due_at, d.id))`,
  ];
  if (recordType !== undefined) conditions.push(`d.aggregate_type = ${parameter(recordType)}`);
  if (isOverdue !== undefined) conditions.push(isOverdue ? 'd.due_at <= now()' : 'd.due_at > now()');
  if (trouble !== undefined) conditions.push(trouble === 'failing' ? 't.record_id is not null' : `d.due_at <= now() - ${stuckAfter}`);
  if (after !== undefined) conditions.push(`(d.due_at, d.id) > (${parameter(after.at)}::timestamptz, ${parameter(after.id)}::uuid)`);
  return runStatement<Row>(
    scope.db,
    `select d.id, d.aggregate_type, d.aggregate_id, d.organisation_id, o.name as organisation_name, d.kind, d.slot, d.due_at, d.due_at::text as due_at_text, d.rule,
       d.due_at <= now() as is_overdue, d.due_at <= now() - ${stuckAfter} as is_stuck, s.restore_epoch, t.attempts, t.error, t.since, t.last_at,
       (select count(*)::int from deadline p where p.aggregate_type = d.aggregate_type and p.aggregate_id = d.aggregate_id and p.state = 'pending') as pending
     from deadline d cross join event_sequence s left join organisation o on o.id = d.organisation_id
       left join workflow_trouble t on t.record_type = d.aggregate_type and t.record_id = d.aggregate_id
     where ${conditions.join(' and ')} order by d.due_at, d.id limit $1`,
    values,
  );
}
