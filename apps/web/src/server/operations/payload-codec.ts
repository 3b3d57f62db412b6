import { parsePayloadKeys, UnreadablePayload, unseal } from '@lintel/adapters/payload-codec';
import { type Actor, DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { readJson } from '../transport/body';
import type { Door, Exchange } from '../transport/exchange';
import { refuseWithProblem } from '../transport/refuse';
import { sendEmpty, sendJson } from '../transport/send';

/** Where Temporal's screens ask for payloads to be made readable; their setting names this address without `/decode`. */
export const payloadCodecPath = '/temporal/codec';

const base64 = z.base64();
const body = z.object({ payloads: z.array(z.object({ metadata: z.record(z.string(), base64).optional(), data: base64.optional() })).max(1_000) });

interface PayloadCodecConfig {
  readonly keys: string;
  /** Temporal's screens: the only pages of another origin that may ask, with the cookie of the operator who looks at them. */
  readonly uiUrl: string | undefined;
  resolveActor(exchange: Exchange): Promise<Actor>;
}

/** Decrypts what workflows carry for platform operators, and for nobody else; nothing is encrypted here. */
export function payloadCodecDoor({ keys, uiUrl, resolveActor }: PayloadCodecConfig): Door {
  const parsed = parsePayloadKeys(keys);
  const origin = uiUrl === undefined ? undefined : new URL(uiUrl).origin;
  return {
    async handle(exchange) {
      exchange.route = payloadCodecPath;
      allow(exchange, origin);
      if (exchange.method === 'OPTIONS') {
        sendEmpty(exchange, 204, { 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type, x-namespace', 'access-control-max-age': '600' });
        return;
      }
      if (exchange.method !== 'POST' || exchange.path !== `${payloadCodecPath}/decode`) throw new DomainError('not_found', `Payloads are decoded by POST to ${payloadCodecPath}/decode.`);
      refuseOthers(await resolveActor(exchange));
      const { payloads } = read(await readJson(exchange));
      sendJson(exchange, 200, { payloads: payloads.map((payload) => decode(payload, parsed)) });
    },
    refuse: refuseWithProblem,
  };
}

function allow(exchange: Exchange, origin: string | undefined): void {
  exchange.response.setHeader('vary', 'origin');
  if (origin === undefined || exchange.header('origin') !== origin) return;
  exchange.response.setHeader('access-control-allow-origin', origin);
  exchange.response.setHeader('access-control-allow-credentials', 'true');
}

function refuseOthers(actor: Actor): void {
  if (actor.kind === 'anonymous') throw new DomainError('unauthenticated', 'Sign in to Lintel first, in this browser.');
  if (!actor.memberships.some(({ role }) => role === 'platform_admin' || role === 'platform_operator')) throw new DomainError('forbidden', 'Only platform operators read what workflows carry.');
}

function read(value: unknown): z.output<typeof body> {
  const parsed = body.safeParse(value);
  if (!parsed.success) throw new DomainError('malformed', 'Send {"payloads": [{"metadata": {…}, "data": "…"}]}, values as base64.');
  return parsed.data;
}

type WrittenPayload = z.output<typeof body>['payloads'][number];

function decode({ metadata = {}, data = '' }: WrittenPayload, keys: ReturnType<typeof parsePayloadKeys>): WrittenPayload {
  const sealed = { metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')])), data: Buffer.from(data, 'base64') };
  try {
    const plain = unseal(sealed, keys);
    return {
      metadata: Object.fromEntries(Object.entries(plain.metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')])),
      data: Buffer.from(plain.data ?? []).toString('base64'),
    };
  } catch (error) {
    if (error instanceof UnreadablePayload) throw new DomainError('malformed', error.message, {}, { cause: error });
    throw error;
  }
}
