import { defineQuery, type Scope } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { exportStatus } from '../contract';
import { privacyPolicy } from '../policy';
import { exportSections, leftOut } from '../sections';
import { findExport, personOf } from '../store';

/** What a copy is made of and how far it is, for what makes it. Errors: not_found. */
export const planExport = defineQuery({
  name: 'personalExport.plan',
  summary: 'What a copy of personal data is made of.',
  input: z.object({ id }),
  output: z.object({
    status: exportStatus, done: z.int(), sections: z.array(z.object({ name: z.string(), title: z.string() })), leftOut: z.array(z.object({ title: z.string(), why: z.string() })),
  }),
  permission: 'privacy.work',
  async run(scope, input) {
    scope.authorise(privacyPolicy, 'privacy.work', {});
    const { status, done } = await findExport(scope, input.id);
    return { status, done, sections: exportSections.map(({ name, title }) => ({ name, title })), leftOut };
  },
});

const rowsAtOnce = 500;

/** The next rows of one section of a copy. Errors: not_found. */
export const readExport = defineQuery({
  name: 'personalExport.read',
  summary: 'The next rows of a section of a copy of personal data.',
  input: z.object({ id, section: z.string(), after: z.string() }),
  output: z.object({ rows: z.array(z.record(z.string(), z.unknown())), next: z.string().nullable() }),
  permission: 'privacy.work',
  async run(scope, input) {
    scope.authorise(privacyPolicy, 'privacy.work', {});
    const { user_id: userId } = await findExport(scope, input.id);
    const section = exportSections.find(({ name }) => name === input.section);
    if (section === undefined) return { rows: [], next: null };
    const rows = await section.read(scope, await personOf(scope, userId), input.after, rowsAtOnce);
    return { rows: rows.map(({ row }) => ({ ...row })), next: rows.length < rowsAtOnce ? null : (rows.at(-1)?.key ?? null) };
  },
});

/** Photos and documents the person sent, some at a time: the largest there is of each. Errors: not_found. */
export const listExportFiles = defineQuery({
  name: 'personalExport.files',
  summary: 'The next photos and documents of a copy of personal data.',
  input: z.object({ id, after: z.string() }),
  output: z.object({ files: z.array(z.object({ id, name: z.string(), key: z.string() })), next: z.string().nullable() }),
  permission: 'privacy.work',
  async run(scope, input) {
    scope.authorise(privacyPolicy, 'privacy.work', {});
    const { user_id: userId } = await findExport(scope, input.id);
    const rows = await filesOf(scope, userId, input.after === '' ? '00000000-0000-0000-0000-000000000000' : input.after);
    return { files: rows, next: rows.length < rowsAtOnce ? null : (rows.at(-1)?.id ?? null) };
  },
});

async function filesOf(scope: Scope, userId: string, after: string) {
  const rows = await scope.db.selectFrom('media as m')
    .select((eb) => ['m.id', 'm.original_name', 'm.original_key', eb.selectFrom('media_rendition as r').select('r.file_key').whereRef('r.media_id', '=', 'm.id')
      .orderBy((e) => e.case().when('r.format', '=', 'jpeg').then(0).else(1).end()).orderBy('r.width', 'desc').limit(1).as('rendition')])
    .where('m.created_by', '=', userId).where('m.status', '=', 'ready').where('m.id', '>', after).orderBy('m.id').limit(rowsAtOnce).execute();
  return rows.flatMap((row) => {
    const key = row.rendition ?? row.original_key;
    return key === null ? [] : [{ id: row.id, name: row.original_name, key }];
  });
}
