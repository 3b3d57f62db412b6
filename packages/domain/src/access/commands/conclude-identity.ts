import { defineCommand, type ScopedTransaction } from '@lintel/db';
import type { InputOf, OutputOf } from '@lintel/kernel';
import { letIn } from '../entry';
import { credentialAdded, sessionRevoked, sessionStarted, sessionSteppedUp, userCreated } from '../events';
import { awaitProof, type FlowRow, takeFlow } from '../flows';
import { linkIdentity, recognise, type Said } from '../identities';
import { identityConcludeInput, identityConcluded, type IdentityProvider } from '../identity-contract';
import { sessionPolicy } from '../policy';
import type { z } from 'zod';
import { lockSession } from '../store';

type Concluded = OutputOf<typeof concludeIdentity>;
type Input = InputOf<typeof concludeIdentity>;

/**
 * Does what a browser was sent to a provider for, with what the provider said: signs in, links, or confirms. Once for each time it was sent.
 * Events: session.started, session.revoked, session.stepped_up, user.created, credential.added. Errors: forbidden.
 */
export const concludeIdentity = defineCommand({
  name: 'identity.conclude',
  summary: 'Sign in, link or confirm with what a provider said.',
  input: identityConcludeInput,
  output: identityConcluded,
  permission: 'session.start',
  events: [sessionStarted, sessionRevoked, sessionSteppedUp, userCreated, credentialAdded],
  secretAnswer: true,
  async run(tx, input): Promise<z.infer<typeof identityConcluded>> {
    tx.authorise(sessionPolicy, 'session.start', {});
    const flow = await takeFlow(tx, input.handle);
    if (flow === undefined || flow.connection_id !== null) return { outcome: 'gone' };
    // The table's check names the same words.
    const said: Said = { ...input.said, provider: flow.provider as IdentityProvider, connection: null };
    switch (flow.purpose) {
      case 'sign_in': return signIn(tx, flow, said, input);
      case 'link': return link(tx, flow, said, input);
      case 'step_up': return stepUp(tx, flow, said, input);
      default: return { outcome: 'gone' };
    }
  },
});

async function signIn(tx: ScopedTransaction, flow: FlowRow, said: Said, { userAgent, replaces }: Input): Promise<Concluded> {
  const returnTo = flow.return_to;
  const found = await recognise(tx, said);
  if (found.kind === 'unverified') return { outcome: 'refused', because: 'unverified', returnTo };
  if (found.kind === 'must_prove') return { outcome: 'must_prove', ...(await awaitProof(tx, flow, { ...said })), returnTo };
  const account = await tx.db.selectFrom('app_user').select('status').where('id', '=', found.userId).forShare().executeTakeFirst();
  if (account?.status !== 'active') return { outcome: 'refused', because: 'suspended', returnTo };
  return { ...(await letIn(tx, { userId: found.userId, methods: ['identity'], checkedHash: null, userAgent, replaces })), returnTo };
}

/** Only in the session that began it: nobody is led to link another's account to theirs. */
async function link(tx: ScopedTransaction, { user_id: userId, session_id: sessionId, return_to: returnTo }: FlowRow, said: Said, { replaces }: Input): Promise<Concluded> {
  if (userId === null || sessionId !== replaces) return { outcome: 'gone' };
  return (await linkIdentity(tx, userId, said)) ? { outcome: 'linked', returnTo } : { outcome: 'refused', because: 'taken', returnTo };
}

async function stepUp(tx: ScopedTransaction, { user_id: userId, session_id: sessionId, return_to: returnTo }: FlowRow, said: Said, { replaces }: Input): Promise<Concluded> {
  if (userId === null || sessionId === null || sessionId !== replaces) return { outcome: 'gone' };
  const identity = await tx.db.selectFrom('identity').select('id').where('user_id', '=', userId).where('connection_id', 'is', null).where('issuer', '=', said.issuer).where('subject', '=', said.subject).executeTakeFirst();
  if (identity === undefined) return { outcome: 'refused', because: 'another_person', returnTo };
  const session = await lockSession(tx, sessionId);
  if (session.revoked_at !== null) return { outcome: 'gone' };
  await tx.db.updateTable('session').set({ stepped_up_at: tx.now }).where('id', '=', session.id).execute();
  tx.append(sessionSteppedUp, { aggregateId: session.id, aggregateVersion: 1, organisationId: null, data: { userId, method: 'identity' } });
  return { outcome: 'stepped_up', returnTo };
}
