import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { answer, answerResult } from '../contract';
import { readPassages } from '../passages';
import { assistantPolicy } from '../policy';
import { jobColumns, type JobRow } from '../store';
import { saidOf } from './said';

/**
 * An answer to one's own question. Its sources are read again, as whoever asks may see them at this moment; a statement that rests on one they may not is left out, and counted. Errors: not_found.
 */
export const getAnswer = defineQuery({
  name: 'assistant.getAnswer',
  summary: 'Read the answer to a question of yours.',
  input: z.object({ id }),
  output: answer,
  permission: 'assistant.own',
  async run(scope, input) {
    const row = await scope.db.selectFrom('assistant_job').innerJoin('building', 'building.id', 'assistant_job.building_id').selectAll('assistant_job').select('building.name as building_name').where('assistant_job.id', '=', input.id).where('assistant_job.kind', '=', 'question')
      .where(scope.visible(assistantPolicy, 'assistant.own', jobColumns)).executeTakeFirst();
    if (row === undefined) throw notFound('assistant_job', input.id);
    const job = row as unknown as JobRow;
    const { sources, claims } = answerResult.safeParse(job.result).data ?? { sources: [], claims: [] };
    const read = await readPassages(scope, job.building_id, sources);
    // Where each source stands in what is shown; undefined: it is not.
    const places = new Map<number, number>();
    sources.forEach((ref, at) => {
      const place = read.findIndex((passage) => passage.ref.type === ref.type && passage.ref.id === ref.id);
      if (place >= 0) places.set(at, place);
    });
    const shown = claims.filter((claim) => claim.sources.every((at) => places.has(at))).map((claim) => ({ text: claim.text, sources: claim.sources.flatMap((at) => places.get(at) ?? []) }));
    return {
      id: job.id, version: job.version, buildingId: job.building_id, buildingName: row.building_name, question: job.question, status: job.status, sources: read.map(({ title, excerpt, about }) => ({ title, excerpt, about })),
      claims: shown, hidden: claims.length - shown.length, createdAt: job.created_at.toISOString(), ...saidOf(job).how,
    };
  },
});
