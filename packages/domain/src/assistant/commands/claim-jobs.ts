import { defineCommand } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { jobKind } from '../contract';
import { aiFailed } from '../events';
import { assistantPolicy } from '../policy';
import { aboutOf, factOf, type JobRow, updateJob } from '../store';

/** Longer than any one of them may take, with the whole batch before it. */
const claimSeconds = 300;
const mostAttempts = 3;

/**
 * Takes some of what waits for an organisation's assistant, oldest first, for one worker. What was taken and never finished comes again when its time is over; after three attempts it is given up.
 * Nothing is held between this and the end of a job: neither a lock nor a connection. Events: ai.failed. Errors: none of its own.
 */
export const claimJobs = defineCommand({
  name: 'assistant.claim',
  summary: 'Take some of what waits for an assistant.',
  input: z.object({ organisationId: id, most: z.int().min(1).max(20) }),
  output: z.object({ jobs: z.array(z.object({ id, kind: jobKind, attempt: z.int(), buildingId: id, askedBy: id.nullable(), question: z.string() })), left: z.int() }),
  permission: 'assistant.work',
  events: [aiFailed],
  async run(tx, { organisationId, most }) {
    tx.authorise(assistantPolicy, 'assistant.work', {});
    const { rows } = await sql<JobRow>`
      with due as (
        select id from assistant_job where organisation_id = ${organisationId}::uuid and (status = 'waiting' or (status = 'working' and claimed_until < now()))
        order by created_at, id limit ${most} for update skip locked
      )
      update assistant_job j set status = 'working', attempts = attempts + 1, claimed_until = now() + make_interval(secs => ${claimSeconds}) from due where j.id = due.id returning j.*`.execute(tx.db);
    const worn = rows.filter((row) => row.attempts > mostAttempts);
    for (const row of worn) {
      const failed = await updateJob(tx, row, { status: 'failed', claimed_until: null });
      tx.append(aiFailed, { ...factOf(failed), data: { ...aboutOf(failed), kind: failed.kind } });
    }
    const { n } = await tx.db.selectFrom('assistant_job').select((eb) => eb.fn.countAll<number>().as('n')).where('organisation_id', '=', organisationId)
      .where((eb) => eb.or([eb('status', '=', 'waiting'), eb.and([eb('status', '=', 'working'), eb('claimed_until', '<', eb.fn<Date>('now'))])])).executeTakeFirstOrThrow();
    const taken = rows.filter((row) => row.attempts <= mostAttempts).toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime());
    return { jobs: taken.map((row) => ({ id: row.id, kind: row.kind, attempt: row.attempts, buildingId: row.building_id, askedBy: row.asked_by, question: row.question })), left: n };
  },
});
