import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { ownAccount } from '../../access';
import { beginExport } from '../begin-export';
import { exportView } from '../contract';
import { exportRequested } from '../events';
import { exportOf } from '../export-view';
import { privacyPolicy } from '../policy';

/**
 * Asks for everything held on oneself. A workflow gathers it; a message says when it is ready. Asked again while one is being made, it is that one.
 * Events: personal_export.requested. Errors: step_up_required, rate_limited with `retryAfterSeconds`, forbidden for a program's key, unauthenticated.
 */
export const requestExport = defineCommand({
  name: 'personalExport.request',
  summary: 'Ask for a copy of everything held on you.',
  input: z.object({}),
  output: exportView,
  permission: 'privacy.own',
  events: [exportRequested],
  stepUp: true,
  async run(tx) {
    tx.authorise(privacyPolicy, 'privacy.own', {});
    return exportOf(await beginExport(tx, ownAccount(tx)), tx.now);
  },
});
