import { defineQuery, type Scope } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { notFound } from '@lintel/kernel';
import { learnt } from '../learning/classifier';
import { assistantPolicy } from '../policy';
import type { JobRow } from '../store';
import { moderationMaterial } from '../tasks/moderation';
import { summaryMaterial } from '../tasks/summary';
import { triageMaterial } from '../tasks/triage';
import { figuresOf } from '../week-figures';

const material = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('triage'), ...triageMaterial.shape, learnt: learnt.nullable() }),
  z.object({ kind: z.literal('moderation'), ...moderationMaterial.shape }),
  z.object({ kind: z.literal('summary'), ...summaryMaterial.shape }),
  z.object({ kind: z.literal('gone') }).describe('there is nothing any more to say something about'),
]);

/** What the assistant is to work on: read at one moment, of one house alone. A question is read by whoever asked it. Errors: not_found. */
export const getMaterial = defineQuery({
  name: 'assistant.getMaterial',
  summary: 'What the assistant is to work on.',
  input: z.object({ id }),
  output: material,
  permission: 'assistant.work',
  async run(scope, input) {
    scope.authorise(assistantPolicy, 'assistant.work', {});
    const job = (await scope.db.selectFrom('assistant_job').selectAll().where('id', '=', input.id).executeTakeFirst()) as JobRow | undefined;
    if (job === undefined) throw notFound('assistant_job', input.id);
    if (job.kind === 'triage') return triage(scope, job);
    if (job.kind === 'moderation') return moderation(scope, job);
    if (job.kind === 'summary') return { kind: 'summary' as const, figures: await figuresOf(scope, job.building_id, job.slot) };
    return { kind: 'gone' as const };
  },
});

type Material = z.infer<typeof material>;

async function triage({ db }: Scope, job: JobRow): Promise<Material> {
  const ticket = await db.selectFrom('ticket').select(['id', 'version', 'title', 'description', 'place', 'status', 'unit_id']).where('id', '=', job.record_id).executeTakeFirst();
  if (ticket === undefined) return { kind: 'gone' };
  const [{ rows: candidates }, house, model] = await Promise.all([
    sql<{ id: string; title: string; place: string; likeness: number }>`
      select id, title, place, similarity(title, ${ticket.title})::float8 as likeness from ticket
      where building_id = ${job.building_id}::uuid and id <> ${ticket.id}::uuid and unit_id is not distinct from ${ticket.unit_id}::uuid and status in ('open', 'in_progress', 'waiting_on_resident', 'deferred')
        and similarity(title, ${ticket.title}) > 0.15 order by likeness desc, id limit 8`.execute(db),
    db.selectFrom('assistant_house').select('acts').where('building_id', '=', job.building_id).executeTakeFirst(),
    db.selectFrom('assistant_model').select('learnt').where('organisation_id', '=', job.organisation_id).where('is_used', '=', true).executeTakeFirst(),
  ]);
  const { status, unit_id: _unit, id: ticketId, ...said } = ticket;
  return { kind: 'triage', ticketId, ...said, isOpen: ['open', 'in_progress'].includes(status), acts: house?.acts ?? false, candidates, learnt: learnt.nullable().parse(model?.learnt ?? null) };
}

async function moderation({ db }: Scope, job: JobRow): Promise<Material> {
  const row = await db.selectFrom('moderation_case').select(['id', 'excerpt']).where('id', '=', job.record_id).executeTakeFirst();
  if (row === undefined) return { kind: 'gone' };
  const flags = await db.selectFrom('flag').select('reason').where('case_id', '=', row.id).orderBy('created_at').limit(20).execute();
  return { kind: 'moderation', words: row.excerpt, flags: flags.map(({ reason }) => reason) };
}
