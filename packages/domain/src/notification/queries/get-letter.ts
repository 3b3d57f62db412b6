import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { unsubscribeInput } from '../contract';
import { isNotificationKind, kindOf } from '../kinds';
import { notificationPolicy } from '../policy';
import { notificationSettings } from '../settings';
import { deliveryOfToken } from '../unsubscribe-token';

/** What kinds of mail a letter's link would stop: asked before it does, since mail scanners follow links. Errors: not_found. */
export const getLetter = defineQuery({
  name: 'notification.getLetter',
  summary: "What a letter's link would stop.",
  input: unsubscribeInput.pick({ token: true }),
  output: z.object({ kinds: z.array(z.string()) }),
  permission: 'notification.unsubscribe',
  async run(scope, { token }) {
    scope.authorise(notificationPolicy, 'notification.unsubscribe', {});
    const id = deliveryOfToken(token, notificationSettings().signingKey);
    const rows = id === undefined ? [] : await scope.db.selectFrom('delivery').select('kind').where('channel', '=', 'email').where((eb) => eb.or([eb('id', '=', id), eb('sent_as', '=', id)])).execute();
    if (rows.length === 0) throw notFound('letter', 'named by this link');
    return { kinds: [...new Set(rows.map((row) => row.kind))].filter(isNotificationKind).filter((kind) => kindOf(kind).isCritical !== true) };
  },
});
