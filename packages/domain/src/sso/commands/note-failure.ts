import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { giveUpFlow } from '../../access';
import { ssoFailureInput } from '../contract';
import { ssoTested } from '../events';
import { ssoPolicy } from '../policy';
import { lockConnection } from '../store';
import { keepTest } from '../tests';

/** Keeps why a test did not come to an end, for the owner who tries it. Of a sign-in nothing is kept. Events: sso_connection.tested. Errors: forbidden, not_found. */
export const noteSsoFailure = defineCommand({
  name: 'sso.noteFailure',
  summary: 'Keep why a test of an organisation’s sign-in failed.',
  input: ssoFailureInput,
  output: z.object({ isKept: z.boolean() }),
  permission: 'sso.conclude',
  events: [ssoTested],
  async run(tx, { flowId, fault, problem }) {
    tx.authorise(ssoPolicy, 'sso.conclude', {});
    const flow = await giveUpFlow(tx, flowId);
    if (flow?.connection_id == null || flow.purpose !== 'test') return { isKept: false };
    const connection = await lockConnection(tx, flow.connection_id);
    await keepTest(tx, connection, { isGood: false, at: tx.now.toISOString(), problem, fault, email: null, name: null, groups: [], role: null, isDomainProved: false });
    return { isKept: true };
  },
});
