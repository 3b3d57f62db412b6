import { createHash } from 'node:crypto';
import { defineCommand, type ScopedTransaction } from '@lintel/db';
import type { InputOf } from '@lintel/kernel';
import type { z } from 'zod';
import { awaitProof, credentialAdded, type FlowRow, isKnown, keptAnswer, letIn, recognise, type Said, sessionRevoked, sessionStarted, takeFlow, userCreated, wayOf } from '../../access';
import { membershipGranted, membershipRevoked, membershipRoleChanged } from '../../organisation';
import { receivedAnswer, ssoConcluded, ssoConcludeInput } from '../contract';
import { ssoTested } from '../events';
import { applyRole, givenRole } from '../given-role';
import { ssoPolicy } from '../policy';
import { type ConnectionRow, hasDomain, holdConnection } from '../store';
import { keepTest } from '../tests';

type Concluded = z.infer<typeof ssoConcluded>;
type Input = InputOf<typeof concludeSso>;

/**
 * Does what a browser was sent to an organisation's provider for: tries the connection, or signs in, with the roles that the provider's groups have here. Once for each
 * time it was sent, and once for each assertion.
 * Events: sso_connection.tested, session.started, session.revoked, user.created, credential.added, membership.granted / revoked / role_changed. Errors: forbidden.
 */
export const concludeSso = defineCommand({
  name: 'sso.conclude',
  summary: 'Sign in, or end a test, with what an organisation’s provider said.',
  input: ssoConcludeInput,
  output: ssoConcluded,
  permission: 'sso.conclude',
  events: [ssoTested, sessionStarted, sessionRevoked, userCreated, credentialAdded, membershipGranted, membershipRevoked, membershipRoleChanged],
  secretAnswer: true,
  async run(tx, input): Promise<Concluded> {
    tx.authorise(ssoPolicy, 'sso.conclude', {});
    // Before the flow, as those do who change the connection and end its flows.
    const way = await wayOf(tx, input.handle);
    const connection = way?.connectionId == null ? undefined : await holdConnection(tx, way.connectionId, way.purpose === 'test' ? 'to change' : 'as it is');
    const flow = await takeFlow(tx, input.handle);
    if (flow?.connection_id == null) return { outcome: 'gone' };
    const returnTo = flow.return_to;
    if (connection === undefined) return { outcome: 'refused', because: 'switched_off', returnTo };
    const kept = keptAnswer(flow);
    const received = kept === undefined ? undefined : receivedAnswer.parse(kept);
    const claims = input.said ?? received?.said;
    if (claims === undefined) return { outcome: 'gone' };
    if (received !== undefined && !(await takeAssertion(tx, connection.id, received.assertion))) return { outcome: 'refused', because: 'replayed', returnTo };
    const isDomainProved = await hasDomain(tx, connection.id, claims.email);
    const said: Said = { ...claims, isEmailVerified: claims.isEmailVerified && isDomainProved, provider: 'connection', connection: { id: connection.id, organisationId: connection.organisation_id } };
    if (flow.purpose === 'test') return test(tx, flow, connection, { said, isDomainProved }, input);
    if (flow.purpose !== 'sign_in' || connection.status !== 'active') return { outcome: 'refused', because: 'switched_off', returnTo };
    return signIn(tx, flow, connection, said, input);
  },
});

/** Two who bring the same one come one after the other; the second is refused. */
async function takeAssertion(tx: ScopedTransaction, connectionId: string, { id, expiresAt }: z.infer<typeof receivedAnswer>['assertion']): Promise<boolean> {
  const row = { connection_id: connectionId, hash: createHash('sha256').update(id).digest(), expires_at: expiresAt };
  return (await tx.db.insertInto('saml_assertion').values(row).onConflict((had) => had.columns(['connection_id', 'hash']).doNothing()).returning('connection_id').executeTakeFirst()) !== undefined;
}

/** Only in the session that began it. */
async function test(tx: ScopedTransaction, flow: FlowRow, connection: ConnectionRow, { said, isDomainProved }: { readonly said: Said; readonly isDomainProved: boolean }, { replaces }: Input): Promise<Concluded> {
  if (flow.session_id !== replaces) return { outcome: 'gone' };
  const given = await givenRole(tx, connection, said.groups);
  await keepTest(tx, connection, {
    isGood: true, at: tx.now.toISOString(), problem: null, fault: null, email: said.email, name: said.name, groups: said.groups.slice(0, 50), role: given?.role ?? null, isDomainProved,
  });
  return { outcome: 'tested', returnTo: flow.return_to };
}

async function signIn(tx: ScopedTransaction, flow: FlowRow, connection: ConnectionRow, said: Said, { userAgent, replaces }: Input): Promise<Concluded> {
  const returnTo = flow.return_to;
  const known = await isKnown(tx, said);
  if (!known && !said.isEmailVerified) return { outcome: 'refused', because: (await hasDomain(tx, connection.id, said.email)) || said.email === null ? 'unverified' : 'domain', returnTo };
  const given = await givenRole(tx, connection, said.groups);
  // Nobody gets an account for having been turned away.
  if (!known && given === undefined && !(await hasAccount(tx, said.email))) return { outcome: 'refused', because: 'no_role', returnTo };
  const found = await recognise(tx, said);
  if (found.kind === 'must_prove') return { outcome: 'must_prove', ...(await awaitProof(tx, flow, { ...said })), returnTo };
  if (found.kind === 'unverified') return { outcome: 'refused', because: 'domain', returnTo };
  const account = await tx.db.selectFrom('app_user').select(['status', 'email']).where('id', '=', found.userId).forUpdate().executeTakeFirst();
  if (account?.status !== 'active') return { outcome: 'refused', because: 'suspended', returnTo };
  // Whoever holds a domain can read its mail, and so reach its accounts anyway; an account that has moved to another address is out of its provider's reach, too.
  if (!(await hasDomain(tx, connection.id, account.email))) return { outcome: 'refused', because: 'domain', returnTo };
  const place = await applyRole(tx, connection, found.userId, given);
  if (place !== 'placed') return { outcome: 'refused', because: place === 'none' ? 'no_role' : 'place_suspended', returnTo };
  return { ...(await letIn(tx, { userId: found.userId, methods: ['identity'], checkedHash: null, userAgent, replaces, connectionId: connection.id })), returnTo };
}

async function hasAccount(tx: ScopedTransaction, email: string | null): Promise<boolean> {
  return email !== null && (await tx.db.selectFrom('app_user').select('id').where('email', '=', email).executeTakeFirst()) !== undefined;
}
