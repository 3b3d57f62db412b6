import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { language, type Texts } from '../contract';
import { offeredChannels } from '../kinds';
import { notificationPolicy } from '../policy';
import { notificationKind, template } from '../template-contract';
import { valuesOfKind } from '../templates/check';
import { directionOf } from '../templates/template';
import { shippedTexts } from '../words';

/** The words of a kind in one language: those in use, those that are shipped, what they may name, and every version there was, newest first. Errors: forbidden, invalid_input. */
export const getTemplate = defineQuery({
  name: 'notification.getTemplate',
  summary: 'The words of one kind in one language, with their history.',
  input: z.object({ kind: notificationKind, language }),
  output: template,
  permission: 'notification.log',
  async run(scope, input) {
    scope.authorise(notificationPolicy, 'notification.log', {});
    const rows = await scope.db.selectFrom('notification_template as t').innerJoin('app_user as u', 'u.id', 't.edited_by').selectAll('t').select('u.name as editor')
      .where('t.kind', '=', input.kind).where('t.language', '=', input.language).orderBy('t.version', 'desc').limit(100).execute();
    const shipped = shippedTexts(input.kind, input.language);
    // Written by save-template alone, which parsed it.
    const versions = rows.map((row) => ({ id: row.id, version: row.version, texts: row.texts as Texts | null, note: row.note, editedBy: row.editor, createdAt: row.created_at.toISOString() }));
    const newest = versions[0]?.texts ?? null;
    return {
      ...input, direction: directionOf[input.language], version: versions[0]?.version ?? 0, texts: newest ?? shipped, shipped, isShipped: newest === null, values: [...valuesOfKind(input.kind)],
      channels: [...offeredChannels(input.kind)], versions,
    };
  },
});
