import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { language, texts } from '../contract';
import { templateEdited } from '../events';
import { notificationPolicy } from '../policy';
import { notificationKind } from '../template-contract';
import { checkTexts } from '../templates/check';

/**
 * Changes the words of a kind in one language, as a new version; without words the shipped ones come back. To go back to an old version, save its words.
 * What is sent from now on has them. Refused when somebody else saved meanwhile.
 * Events: notification_template.edited. Errors: forbidden, invalid_input, conflict.
 */
export const saveTemplate = defineCommand({
  name: 'notification.saveTemplate',
  summary: 'Change the words of one kind in one language.',
  input: z.object({ kind: notificationKind, language, texts: texts.nullable(), note: z.string().trim().max(300).default(''), expectedVersion: z.int().min(0) }),
  output: z.object({ version: z.int() }),
  permission: 'notification.edit',
  events: [templateEdited],
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.edit', {});
    if (input.texts !== null) checkTexts(input.kind, input.language, input.texts);
    await tx.lock(`words ${input.kind} ${input.language}`);
    const newest = await tx.db.selectFrom('notification_template').select('version').where('kind', '=', input.kind).where('language', '=', input.language).orderBy('version', 'desc').limit(1).executeTakeFirst();
    const before = newest?.version ?? 0;
    if (before !== input.expectedVersion) throw new DomainError('conflict', 'Somebody else changed these words meanwhile.', { version: before });
    const id = uuidv7();
    const version = before + 1;
    await tx.db.insertInto('notification_template').values({
      id, kind: input.kind, language: input.language, version, texts: input.texts === null ? null : JSON.stringify(input.texts), note: input.note, edited_by: signedInUser(tx), created_at: tx.now,
    }).execute();
    tx.append(templateEdited, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: { kind: input.kind, language: input.language, version, isShipped: input.texts === null } });
    return { version };
  },
});
