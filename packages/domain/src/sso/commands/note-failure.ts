import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { giveUpFlow } from '../../access';
import { ssoFailureInput } from '../contract';
import { ssoTested } from '../events';
import { ssoPolicy } from '../policy';
import { holdConnection } from '../store';
import { keepTest } from '../tests';

/** Keeps why a test did not come to an end, for the owner who tries it. Of a sign-in nothing is kept. Events: sso_connection.tested. Errors: forbidden. */
export const noteSsoFailure = defineCommand({
  name: 'sso.noteFailure',
  summary: 'Keep why a test of an organisation’s sign-in failed.',
  input: ssoFailureInput,
  output: z.object({ isKept: z.boolean() }),
  permission: 'sso.conclude',
  events: [ssoTested],
  async run(tx, { flowId, fault, problem }) {
    tx.authorise(ssoPolicy, 'sso.conclude', {});
    const way = await tx.db.selectFrom('sign_in_flow').select(['connection_id', 'purpose']).where('id', '=', flowId).executeTakeFirst();
    // Before the flow, as those do who change the connection and end its flows.
    const connection = way?.connection_id == null || way.purpose !== 'test' ? undefined : await holdConnection(tx, way.connection_id, 'to change');
    if (connection === undefined || (await giveUpFlow(tx, flowId)) === undefined) return { isKept: false };
    await keepTest(tx, connection, { isGood: false, at: tx.now.toISOString(), problem, fault, email: null, name: null, groups: [], role: null, isDomainProved: false });
    return { isKept: true };
  },
});
