import { IdentityRefused, type SocialProvider } from '@lintel/adapters/identity';
import type { Executor } from '@lintel/db';
import { concludeIdentity, findFlow, type OpenFlow } from '@lintel/domain/access';
import { type Actor, DomainError, type OutputOf, type RequestContext, system } from '@lintel/kernel';
import { encode } from 'next-auth/jwt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { ProviderKey } from '../../features/auth/sign-in-refusal';
import { sessionCookieLine, sessionSeconds } from '../auth/session-cookie';
import type { Limits } from '../limits/limits';
import { readBytes, readJson } from '../transport/body';
import type { Door, Exchange } from '../transport/exchange';
import { refuseWithProblem } from '../transport/refuse';
import { sendEmpty, sendJson } from '../transport/send';
import { dropHandle, handleOfState, keepHandle } from './flow-cookie';
import { arrived, goesOn, type Landing, troubled } from './landing';

export const signInPrefix = '/api/sign-in/';
const goPath = `${signInPrefix}go`;
const callbackPrefix = `${signInPrefix}callback/`;
/** What a provider posts is a few fields. */
const maxFormBytes = 64_000;

interface SignInDoorConfig {
  readonly executor: Executor;
  readonly limits: Pick<Limits, 'admitSignIn'>;
  readonly providers: readonly SocialProvider[];
  readonly appUrl: string;
  /** What session tokens are encrypted with. */
  readonly secret: string;
  readonly log: Logger;
  resolveActor(exchange: Exchange): Promise<Actor>;
  assertSameOrigin(exchange: Exchange): void;
}

/**
 * Sends browsers to providers and takes them back. `POST go` gives the address to go to and keeps the browser's secret in a cookie; `callback/<provider>`
 * takes the provider's answer, at an address of that provider's own, so that none is taken for another's.
 */
export function signInDoor(config: SignInDoorConfig): Door {
  return {
    async handle(exchange) {
      if (exchange.path === goPath && exchange.method === 'POST') {
        exchange.route = goPath;
        await go(config, exchange);
        return;
      }
      if (!exchange.path.startsWith(callbackPrefix)) throw new DomainError('not_found', 'There is no such address.');
      exchange.route = `${callbackPrefix}:provider`;
      const key = exchange.path.slice(callbackPrefix.length);
      if (exchange.method === 'POST') await turn(exchange, key);
      else if (exchange.method === 'GET') await comeBack(config, exchange, key);
      else throw new DomainError('malformed', 'Providers send browsers here.');
    },
    refuse: refuseWithProblem,
  };
}

const isSecure = ({ appUrl }: SignInDoorConfig) => appUrl.startsWith('https:');
const redirectUriOf = ({ appUrl }: SignInDoorConfig, key: string) => `${appUrl}${callbackPrefix}${key}`;

async function go(config: SignInDoorConfig, exchange: Exchange): Promise<void> {
  config.assertSameOrigin(exchange);
  await config.limits.admitSignIn(exchange);
  const asked = z.object({ handle: z.string().min(1).max(200) }).safeParse(await readJson(exchange));
  const flow = asked.success ? await findFlow(config.executor.db, asked.data.handle) : undefined;
  const provider = flow === undefined ? undefined : config.providers.find(({ key }) => key === flow.provider);
  if (!asked.success || flow === undefined || provider === undefined) {
    sendJson(exchange, 200, { refused: flow === undefined ? 'gone' : 'misconfigured' });
    return;
  }
  const { handle } = asked.data;
  try {
    const url = await provider.client.authorizationUrl({ redirectUri: redirectUriOf(config, provider.key), handle, isFresh: flow.purpose === 'step_up' });
    keepHandle(exchange, handle, isSecure(config));
    sendJson(exchange, 200, { url });
  } catch (error) {
    if (!(error instanceof IdentityRefused)) throw error;
    config.log.warn({ err: error, provider: provider.key }, 'a provider cannot be asked');
    sendJson(exchange, 200, { refused: error.fault });
  }
}

/** A provider posted its answer from its own page, without our cookies: the browser is asked to come again by itself. */
async function turn(exchange: Exchange, key: string): Promise<void> {
  const form = new URLSearchParams((await readBytes(exchange, maxFormBytes)).toString('utf8'));
  const answer = new URLSearchParams(['code', 'state', 'iss', 'error'].flatMap((name) => (form.get(name) === null ? [] : [[name, form.get(name) ?? '']])));
  sendEmpty(exchange, 303, { location: `${callbackPrefix}${encodeURIComponent(key)}?${answer}`, 'cache-control': 'no-store' });
}

async function comeBack(config: SignInDoorConfig, exchange: Exchange, key: string): Promise<void> {
  const answer = new URLSearchParams(exchange.query);
  const state = answer.get('state') ?? '';
  const provider = config.providers.find((each) => each.key === key);
  if (provider === undefined) throw new DomainError('not_found', 'There is no such provider.');
  const handle = handleOfState(exchange, state, isSecure(config));
  const flow = handle === undefined ? undefined : await findFlow(config.executor.db, handle);
  if (handle === undefined || flow === undefined) {
    land(exchange, troubled({ purpose: 'sign_in', returnTo: null }, 'gone', provider.key));
    return;
  }
  dropHandle(exchange, state, isSecure(config));
  land(exchange, await outcome(config, exchange, { provider, flow, handle, answer }));
}

interface Return {
  readonly provider: SocialProvider;
  readonly flow: OpenFlow;
  readonly handle: string;
  readonly answer: URLSearchParams;
}

async function outcome(config: SignInDoorConfig, exchange: Exchange, { provider, flow, handle, answer }: Return): Promise<Landing> {
  // Sent to one provider, and back from another: whoever runs that one wants this one's code.
  if (flow.provider !== provider.key) return troubled(flow, 'untrusted', provider.key);
  try {
    const said = await provider.client.claims({ redirectUri: redirectUriOf(config, provider.key), handle, answer, ...(flow.purpose === 'step_up' ? { maxAgeSeconds: 300 } : {}) });
    const { sessionId, userId } = await config.resolveActor(exchange);
    const context: RequestContext = { actor: { ...system, userId }, origin: 'screen', correlationId: exchange.correlationId, causationId: null, address: exchange.address };
    const concluded = await config.executor.execute(concludeIdentity, { handle, said: bounded(said), userAgent: exchange.header('user-agent')?.slice(0, 400) ?? null, replaces: sessionId }, context);
    return await landingOf(config, exchange, flow, provider.key, concluded);
  } catch (error) {
    if (!(error instanceof IdentityRefused)) throw error;
    config.log.warn({ err: error, provider: provider.key, fault: error.fault }, 'a provider’s answer was refused');
    return troubled(flow, error.fault, provider.key);
  }
}

type Said = Awaited<ReturnType<SocialProvider['client']['claims']>>;

/** A provider may say as much as it likes; what is too long to be an address or a name is none. */
function bounded(said: Said): Said {
  return { ...said, email: said.email !== null && z.email().max(254).safeParse(said.email).success ? said.email : null, name: said.name?.slice(0, 400) ?? null };
}

async function landingOf(config: SignInDoorConfig, exchange: Exchange, flow: OpenFlow, provider: ProviderKey, concluded: OutputOf<typeof concludeIdentity>): Promise<Landing> {
  switch (concluded.outcome) {
    case 'signed_in':
      exchange.response.appendHeader('set-cookie', sessionCookieLine(await encode({ token: { sid: concluded.sessionId }, secret: config.secret, maxAge: sessionSeconds }), isSecure(config)));
      return arrived(concluded.returnTo);
    case 'second_factor': return goesOn(concluded.returnTo, { code: 'second_factor', handle: concluded.handle, factors: concluded.factors });
    case 'must_prove': return goesOn(concluded.returnTo, { code: 'must_prove', handle: concluded.handle, provider });
    case 'linked': return { path: `/account/security?linked=${provider}` };
    case 'stepped_up': return arrived(concluded.returnTo);
    case 'refused': return troubled(flow, concluded.because, provider);
    case 'gone': return troubled(flow, 'gone', provider);
  }
}

function land(exchange: Exchange, { path }: Landing): void {
  sendEmpty(exchange, 303, { location: path, 'cache-control': 'no-store' });
}
