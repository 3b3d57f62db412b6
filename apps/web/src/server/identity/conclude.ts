import { IdentityRefused, type ProvedClaims } from '@lintel/adapters/identity';
import { concludeIdentity, type OpenFlow } from '@lintel/domain/access';
import { concludeSso, noteSsoFailure } from '@lintel/domain/sso';
import { type OutputOf, type RequestContext, system } from '@lintel/kernel';
import { encode } from 'next-auth/jwt';
import { z } from 'zod';
import type { ProviderKey } from '../../features/auth/sign-in-refusal';
import { sessionCookieLine, sessionSeconds } from '../auth/session-cookie';
import type { Exchange } from '../transport/exchange';
import { sendEmpty } from '../transport/send';
import { isSecure, type SignInDoorConfig } from './door-config';
import { arrived, goesOn, type Landing, troubled } from './landing';

type Concluded = OutputOf<typeof concludeIdentity> | OutputOf<typeof concludeSso>;

interface Proved {
  readonly flow: OpenFlow;
  readonly handle: string;
  /** Null for what was received and kept before. */
  readonly said: ProvedClaims | null;
}

/** A provider's word, checked, becomes what the browser was sent there for; the browser lands where that leads. */
export async function conclude(config: SignInDoorConfig, exchange: Exchange, { flow, handle, said }: Proved): Promise<Landing> {
  const { sessionId, userId } = await config.resolveActor(exchange);
  const context = systemContext(exchange, userId);
  const input = { handle, said: said === null ? null : bounded(said), userAgent: exchange.header('user-agent')?.slice(0, 400) ?? null, replaces: sessionId };
  const concluded: Concluded = flow.connectionId === null ? await config.executor.execute(concludeIdentity, input, context) : await config.executor.execute(concludeSso, input, context);
  return landingOf(config, exchange, flow, concluded);
}

export function systemContext(exchange: Exchange, userId: string | null = null): RequestContext {
  return { actor: { ...system, userId }, origin: 'screen', correlationId: exchange.correlationId, causationId: null, address: exchange.address };
}

/** A provider that did not play its part: logged, kept for the owner who tests it, and told to the person. @throws what is no refusal. */
export async function refused(config: SignInDoorConfig, exchange: Exchange, flow: OpenFlow, error: unknown): Promise<Landing> {
  if (!(error instanceof IdentityRefused)) throw error;
  config.log.warn({ err: error, provider: flow.provider, connectionId: flow.connectionId, fault: error.fault }, 'a provider’s answer was refused');
  await noteTest(config, exchange, flow, error);
  return troubled(flow, error.fault, flow.provider);
}

export async function noteTest({ executor }: SignInDoorConfig, exchange: Exchange, flow: OpenFlow, { fault, message }: IdentityRefused): Promise<void> {
  if (flow.purpose === 'test') await executor.execute(noteSsoFailure, { flowId: flow.id, fault, problem: message.slice(0, 500) }, systemContext(exchange));
}

/** A provider may say as much as it likes; what is too long to be an address or a name is none. */
export function bounded(said: ProvedClaims) {
  return { ...said, groups: [...said.groups], email: said.email !== null && z.email().max(254).safeParse(said.email).success ? said.email : null, name: said.name?.slice(0, 400) ?? null };
}

async function landingOf(config: SignInDoorConfig, exchange: Exchange, flow: OpenFlow, concluded: Concluded): Promise<Landing> {
  const provider: ProviderKey = flow.provider;
  switch (concluded.outcome) {
    case 'signed_in':
      exchange.response.appendHeader('set-cookie', sessionCookieLine(await encode({ token: { sid: concluded.sessionId }, secret: config.secret, maxAge: sessionSeconds }), isSecure(config)));
      return arrived(concluded.returnTo);
    case 'second_factor': return goesOn(concluded.returnTo, { code: 'second_factor', handle: concluded.handle, factors: concluded.factors });
    case 'must_prove': return goesOn(concluded.returnTo, { code: 'must_prove', handle: concluded.handle, provider });
    case 'linked': return { path: `/account/security?linked=${provider}` };
    case 'stepped_up': case 'tested': return arrived(concluded.returnTo);
    case 'refused': return troubled(flow, concluded.because, provider);
    case 'gone': return troubled(flow, 'gone', provider);
  }
}

export function land(exchange: Exchange, { path }: Landing): void {
  sendEmpty(exchange, 303, { location: path, 'cache-control': 'no-store' });
}
