import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { notificationPolicy } from '../policy';

/** How much of a batch is left to send, and how long until something of it is due. */
export const countUndelivered = defineQuery({
  name: 'delivery.left',
  summary: 'How much of a batch is left to send.',
  input: z.object({ batchId: id }),
  output: z.object({ left: z.int(), dueInMs: z.int().nullable() }),
  permission: 'notification.deliver',
  async run(scope, input) {
    scope.authorise(notificationPolicy, 'notification.deliver', {});
    const { rows } = await sql<{ left: number; due_in_ms: number | null }>`
      select count(*)::int as left,
        ceil(extract(epoch from min(case when status = 'queued' then next_attempt_at else claimed_until end) - now()) * 1000)::float8 as due_in_ms
      from delivery where batch_id = ${input.batchId} and status in ('queued', 'sending')`.execute(scope.db);
    const [row] = rows;
    return { left: row?.left ?? 0, dueInMs: row?.due_in_ms == null ? null : Math.max(0, row.due_in_ms) };
  },
});
