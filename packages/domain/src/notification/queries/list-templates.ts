import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Language } from '../contract';
import { kindOf, type NotificationKind, notificationKinds, offeredChannels } from '../kinds';
import { notificationPolicy } from '../policy';
import { templateList } from '../template-contract';

/** Every kind of message there is, and in which languages somebody changed its words. Errors: forbidden. */
export const listTemplates = defineQuery({
  name: 'notification.listTemplates',
  summary: 'Every kind of message and whether its words were changed.',
  input: z.object({}),
  output: templateList,
  permission: 'notification.log',
  async run(scope) {
    scope.authorise(notificationPolicy, 'notification.log', {});
    const { rows } = await sql<{ kind: string; language: Language; version: number; is_shipped: boolean }>`
      select distinct on (kind, language) kind, language, version, texts is null as is_shipped from notification_template order by kind, language, version desc`.execute(scope.db);
    return {
      items: (Object.keys(notificationKinds) as NotificationKind[]).map((kind) => ({
        kind, topic: kindOf(kind).topic ?? 'account', isCritical: kindOf(kind).isCritical === true, channels: [...offeredChannels(kind)],
        edited: rows.filter((row) => row.kind === kind && !row.is_shipped).map(({ language, version }) => ({ language, version })),
      })),
    };
  },
});
