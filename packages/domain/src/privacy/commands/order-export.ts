import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { beginExport } from '../begin-export';
import { exportSeen, reason } from '../contract';
import { exportRequested } from '../events';
import { exportOf } from '../export-view';
import { privacyPolicy } from '../policy';
import { lockAccount } from '../store';

/**
 * Has a copy of everything held on a person made for them, for a reason such as a letter from them. They are told when it is ready and fetch it in a session of their own; whoever
 * ordered it never sees it. Ordered while one is being made, it is that one.
 * Events: personal_export.requested. Errors: step_up_required, conflict for an account that is deleted, rate_limited with `retryAfterSeconds`, forbidden, not_found.
 */
export const orderExport = defineCommand({
  name: 'personalExport.order',
  summary: 'Have a copy of everything held on a person made for them.',
  input: z.object({ userId: id, reason }),
  output: exportSeen,
  permission: 'privacy.order',
  events: [exportRequested],
  stepUp: true,
  async run(tx, input) {
    tx.authorise(privacyPolicy, 'privacy.order', {});
    const user = await lockAccount(tx, input.userId);
    if (user.status === 'deleted') throw new DomainError('conflict', 'This account is deleted: nothing is held on it any more.');
    return exportOf(await beginExport(tx, user.id, input.reason), tx.now);
  },
});
