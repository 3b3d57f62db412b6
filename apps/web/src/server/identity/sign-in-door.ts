import { IdentityRefused, samlSignInUrl, secretPart } from '@lintel/adapters/identity';
import { findFlow, type OpenFlow } from '@lintel/domain/access';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { readBytes, readJson } from '../transport/body';
import type { Door, Exchange } from '../transport/exchange';
import { refuseWithProblem } from '../transport/refuse';
import { sendEmpty, sendJson } from '../transport/send';
import { conclude, land, noteTest, refused } from './conclude';
import { isSecure, type SignInDoorConfig, signInPrefix } from './door-config';
import { dropHandle, handleOfState, keepHandle } from './flow-cookie';
import { type Landing, troubled } from './landing';
import { samlPrefix, samlRoute } from './saml-routes';

const goPath = `${signInPrefix}go`;
const callbackPrefix = `${signInPrefix}callback/`;
/** What a provider posts is a few fields. */
const maxFormBytes = 64_000;

/**
 * Sends browsers to providers and takes them back. `POST go` gives the address to go to and keeps the browser's secret in a cookie; `callback/<provider>`
 * takes the provider's answer, at an address of that provider's own, so that none is taken for another's; `saml/…` does so for those that post assertions.
 */
export function signInDoor(config: SignInDoorConfig): Door {
  return {
    async handle(exchange) {
      if (exchange.path === goPath && exchange.method === 'POST') {
        exchange.route = goPath;
        await go(config, exchange);
      } else if (exchange.path.startsWith(samlPrefix)) await samlRoute(config, exchange);
      else if (exchange.path.startsWith(callbackPrefix)) await callback(config, exchange);
      else throw new DomainError('not_found', 'There is no such address.');
    },
    refuse: refuseWithProblem,
  };
}

async function go(config: SignInDoorConfig, exchange: Exchange): Promise<void> {
  config.assertSameOrigin(exchange);
  await config.limits.admitSignIn(exchange);
  const asked = z.object({ handle: z.string().min(1).max(200) }).safeParse(await readJson(exchange));
  const flow = asked.success ? await findFlow(config.executor.db, asked.data.handle) : undefined;
  if (!asked.success || flow === undefined) {
    sendJson(exchange, 200, { refused: 'gone' });
    return;
  }
  const { handle } = asked.data;
  try {
    const url = await addressOf(config, flow, handle);
    keepHandle(exchange, handle, isSecure(config));
    sendJson(exchange, 200, { url });
  } catch (error) {
    if (!(error instanceof IdentityRefused)) throw error;
    config.log.warn({ err: error, provider: flow.provider, connectionId: flow.connectionId }, 'a provider cannot be asked');
    await noteTest(config, exchange, flow, error);
    sendJson(exchange, 200, { refused: error.fault });
  }
}

async function addressOf(config: SignInDoorConfig, flow: OpenFlow, handle: string): Promise<string> {
  const key = flow.connectionId ?? flow.provider;
  const oidc = await oidcOf(config, key);
  if (oidc !== undefined) return oidc.client.authorizationUrl({ redirectUri: redirectUriOf(config, key), handle, isFresh: flow.purpose === 'step_up' });
  const connection = flow.connectionId === null ? undefined : await config.connection(flow.connectionId);
  if (connection?.kind === 'saml') return samlSignInUrl(connection, { requestId: `_${flow.id}`, relayState: secretPart(handle, 'state') });
  throw new IdentityRefused('misconfigured', 'This provider is not set up.');
}

const redirectUriOf = ({ appUrl }: SignInDoorConfig, key: string) => `${appUrl}${callbackPrefix}${key}`;

/** A provider that speaks OpenID Connect, by what its address here ends in. */
async function oidcOf(config: SignInDoorConfig, key: string) {
  const social = config.providers.find((each) => each.key === key);
  if (social !== undefined) return { client: social.client, groupClaim: undefined };
  const connection = await config.connection(key);
  return connection?.kind === 'oidc' ? connection : undefined;
}

async function callback(config: SignInDoorConfig, exchange: Exchange): Promise<void> {
  exchange.route = `${callbackPrefix}:provider`;
  const key = exchange.path.slice(callbackPrefix.length);
  if (exchange.method === 'POST') await turn(exchange, key);
  else if (exchange.method === 'GET') await comeBack(config, exchange, key);
  else throw new DomainError('malformed', 'Providers send browsers here.');
}

/** A provider posted its answer from its own page, without our cookies: the browser is asked to come again by itself. */
async function turn(exchange: Exchange, key: string): Promise<void> {
  const form = new URLSearchParams((await readBytes(exchange, maxFormBytes)).toString('utf8'));
  const answer = new URLSearchParams(['code', 'state', 'iss', 'error'].flatMap((name) => (form.get(name) === null ? [] : [[name, form.get(name) ?? '']])));
  sendEmpty(exchange, 303, { location: `${callbackPrefix}${encodeURIComponent(key)}?${answer.toString()}`, 'cache-control': 'no-store' });
}

async function comeBack(config: SignInDoorConfig, exchange: Exchange, key: string): Promise<void> {
  const oidc = await oidcOf(config, key);
  if (oidc === undefined) throw new DomainError('not_found', 'There is no such provider.');
  const answer = new URLSearchParams(exchange.query);
  const state = answer.get('state') ?? '';
  const handle = handleOfState(exchange, state, isSecure(config));
  const flow = handle === undefined ? undefined : await findFlow(config.executor.db, handle);
  if (handle === undefined || flow === undefined) {
    land(exchange, troubled({ purpose: 'sign_in', returnTo: null }, 'gone', config.providers.find((each) => each.key === key)?.key ?? 'connection'));
    return;
  }
  dropHandle(exchange, state, isSecure(config));
  land(exchange, await outcome(config, exchange, { oidc, key, flow, handle, answer }));
}

interface Return {
  readonly oidc: NonNullable<Awaited<ReturnType<typeof oidcOf>>>;
  readonly key: string;
  readonly flow: OpenFlow;
  readonly handle: string;
  readonly answer: URLSearchParams;
}

async function outcome(config: SignInDoorConfig, exchange: Exchange, { oidc, key, flow, handle, answer }: Return): Promise<Landing> {
  // Sent to one provider, and back from another: whoever runs that one wants this one's code.
  if ((flow.connectionId ?? flow.provider) !== key) return troubled(flow, 'untrusted', flow.provider);
  try {
    const said = await oidc.client.claims({
      redirectUri: redirectUriOf(config, key), handle, answer, ...(oidc.groupClaim === undefined ? {} : { groupClaim: oidc.groupClaim }), ...(flow.purpose === 'step_up' ? { maxAgeSeconds: 300 } : {}),
    });
    return await conclude(config, exchange, { flow, handle, said });
  } catch (error) {
    return refused(config, exchange, flow, error);
  }
}
