import { defineCommand } from '@lintel/db';
import { keepAnswer } from '../../access';
import { receivedAnswer, ssoReceived, ssoReceiveInput } from '../contract';
import { ssoPolicy } from '../policy';

/**
 * Keeps what a provider posted about one of our requests, checked, until the browser that made the request comes for it: the post itself carries none of its cookies.
 * One answer to a request. Events: none. Errors: forbidden.
 */
export const receiveAssertion = defineCommand({
  name: 'sso.receive',
  summary: 'Keep a provider’s answer until its browser comes.',
  input: ssoReceiveInput,
  output: ssoReceived,
  permission: 'sso.conclude',
  events: [],
  async run(tx, { flowId, connectionId, said, assertion }) {
    tx.authorise(ssoPolicy, 'sso.conclude', {});
    const flow = await tx.db.selectFrom('sign_in_flow').select('id').where('id', '=', flowId).where('connection_id', '=', connectionId).executeTakeFirst();
    return { isKept: flow !== undefined && (await keepAnswer(tx, flowId, receivedAnswer.parse({ said, assertion }))) };
  },
});
