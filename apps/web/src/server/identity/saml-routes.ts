import { claimedRequest, ownSamlMetadata, type ReadAssertion, readSamlAnswer, secretPart } from '@lintel/adapters/identity';
import { findFlow, findFlowById, type OpenFlow } from '@lintel/domain/access';
import { addressesOf, admitIdpStart, receiveAssertion } from '@lintel/domain/sso';
import { DomainError, isUuid } from '@lintel/kernel';
import { readBytes } from '../transport/body';
import type { Exchange } from '../transport/exchange';
import { sendText } from '../transport/send';
import { bounded, conclude, land, refused, systemContext } from './conclude';
import type { Connection } from './connections';
import { isSecure, type SignInDoorConfig, signInPrefix } from './door-config';
import { dropHandle, handleOfState, keepHandle } from './flow-cookie';
import { type Landing, troubled } from './landing';

export const samlPrefix = `${signInPrefix}saml/`;
/** A signed assertion with many groups, as base64 in a form. */
const maxFormBytes = 1_000_000;

type Saml = Connection & { readonly kind: 'saml' };

/** `…/metadata` tells providers of us; `…/acs` takes what they post; `…/finish` is where the browser comes for it, with the secret that the post could not carry. */
export async function samlRoute(config: SignInDoorConfig, exchange: Exchange): Promise<void> {
  const [id = '', what = ''] = exchange.path.slice(samlPrefix.length).split('/');
  exchange.route = `${samlPrefix}:id/${what === 'metadata' || what === 'acs' || what === 'finish' ? what : '(unknown)'}`;
  if (what === 'metadata' && exchange.method === 'GET' && isUuid(id)) {
    const { entityId, answerUrl } = addressesOf(id);
    sendText(exchange, 200, ownSamlMetadata({ ownEntityId: entityId, answerUrl }), { 'content-type': 'application/samlmetadata+xml; charset=utf-8', 'cache-control': 'public, max-age=3600' });
  } else if (what === 'acs' && exchange.method === 'POST') await receive(config, exchange, id);
  else if (what === 'finish' && exchange.method === 'GET') await finish(config, exchange, id);
  else throw new DomainError('not_found', 'There is no such address.');
}

const strange = (): Landing => troubled({ purpose: 'sign_in', returnTo: null }, 'gone', 'connection');

async function receive(config: SignInDoorConfig, exchange: Exchange, id: string): Promise<void> {
  await config.limits.admitSignIn(exchange);
  const form = new URLSearchParams((await readBytes(exchange, maxFormBytes)).toString('utf8'));
  const answer = form.get('SAMLResponse') ?? '';
  const connection = await config.connection(id);
  if (connection?.kind !== 'saml') throw new DomainError('not_found', 'There is no such address.');
  const request = claimedRequest(answer);
  if (request === undefined) land(exchange, await begunThere(config, exchange, connection, answer));
  else land(exchange, await answered(config, exchange, connection, { answer, request, state: form.get('RelayState') ?? '' }));
}

interface Answered {
  readonly answer: string;
  readonly request: string;
  readonly state: string;
}

async function answered(config: SignInDoorConfig, exchange: Exchange, connection: Saml, { answer, request, state }: Answered): Promise<Landing> {
  const flowId = request.slice(1);
  const flow = isUuid(flowId) ? await findFlowById(config.executor.db, flowId) : undefined;
  if (flow === undefined || flow.connectionId !== connection.id) return strange();
  try {
    const read = await readSamlAnswer(connection, answer);
    // The request that was signed for, not the one that the envelope says.
    if (read.inResponseTo !== request || !(await keep(config, exchange, flow, connection, read))) return strange();
    return finishAt(connection.id, state);
  } catch (error) {
    return refused(config, exchange, flow, error);
  }
}

async function begunThere(config: SignInDoorConfig, exchange: Exchange, connection: Saml, answer: string): Promise<Landing> {
  const unknown: OpenFlow = { id: '', purpose: 'sign_in', provider: 'connection', connectionId: connection.id, returnTo: null, userId: null };
  try {
    const read = await readSamlAnswer(connection, answer);
    const admitted = read.inResponseTo === null ? await config.executor.execute(admitIdpStart, { connectionId: connection.id }, systemContext(exchange)) : undefined;
    if (admitted?.outcome !== 'go') return troubled(unknown, 'idp_start', 'connection');
    if (!(await keep(config, exchange, { ...unknown, id: admitted.flowId }, connection, read))) return strange();
    keepHandle(exchange, admitted.handle, isSecure(config));
    return finishAt(connection.id, secretPart(admitted.handle, 'state'));
  } catch (error) {
    return refused(config, exchange, unknown, error);
  }
}

async function keep({ executor }: SignInDoorConfig, exchange: Exchange, flow: OpenFlow, connection: Saml, { assertionId, expiresAt, inResponseTo: _request, ...said }: ReadAssertion): Promise<boolean> {
  const assertion = { id: assertionId, expiresAt: expiresAt.toISOString() };
  const { isKept } = await executor.execute(receiveAssertion, { flowId: flow.id, connectionId: connection.id, said: bounded(said), assertion }, systemContext(exchange));
  return isKept;
}

function finishAt(connectionId: string, state: string): Landing {
  return { path: `${samlPrefix}${connectionId}/finish?${new URLSearchParams({ state: state.slice(0, 100) }).toString()}` };
}

async function finish(config: SignInDoorConfig, exchange: Exchange, id: string): Promise<void> {
  const state = new URLSearchParams(exchange.query).get('state') ?? '';
  const handle = handleOfState(exchange, state, isSecure(config));
  const flow = handle === undefined ? undefined : await findFlow(config.executor.db, handle);
  if (handle === undefined || flow?.connectionId !== id) {
    land(exchange, strange());
    return;
  }
  dropHandle(exchange, state, isSecure(config));
  land(exchange, await conclude(config, exchange, { flow, handle, said: null }));
}
