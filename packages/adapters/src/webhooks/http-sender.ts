import type { LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { AddressRefused, type AddressRules, addressProblem, bare, judged, pinnedLookup, type Resolve, systemResolve } from '../guarded-http';
import { keptBytes, type WebhookAnswer, type WebhookFault, type WebhookRequest, type WebhookSender, WebhookUnanswered } from './port';

export interface HttpSenderConfig extends AddressRules {
  /** From the first look-up of the name to the last byte of the answer. */
  readonly timeoutMs?: number;
  /** Stands in for the system's resolver in tests. */
  readonly resolve?: Resolve;
  /** Certificates to trust besides the usual ones. */
  readonly ca?: string;
}

/**
 * Calls only public addresses. The name is resolved once, every answer is judged, and the connection goes to an address that was judged: a name that
 * answers differently the second time leads nowhere else. Redirects are answers like any other; the proxy of the environment is not used.
 */
export function createHttpWebhookSender({ allowedRanges, timeoutMs = 15_000, resolve = systemResolve, ca }: HttpSenderConfig): WebhookSender {
  const rules = { allowedRanges };
  return {
    async send(message) {
      const started = performance.now();
      const took = () => Math.round(performance.now() - started);
      const problem = addressProblem(message.url, rules);
      if (problem !== undefined) throw new WebhookUnanswered('refused_address', `The address ${problem}.`, took());
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const pinned = await judged(bare(new URL(message.url).hostname), rules, resolve, signal);
        const { status, body } = await exchange(message, pinned, ca, signal);
        return { status, body, durationMs: took() } satisfies WebhookAnswer;
      } catch (error) {
        throw error instanceof AddressRefused
          ? new WebhookUnanswered(error.fault, error.message, took())
          : new WebhookUnanswered(faultOf(error, signal), signal.aborted ? `No answer within ${timeoutMs / 1_000} s.` : messageOf(error), took(), { cause: error });
      }
    },
  };
}

function exchange({ url, headers, body }: WebhookRequest, pinned: readonly LookupAddress[], ca: string | undefined, signal: AbortSignal): Promise<Omit<WebhookAnswer, 'durationMs'>> {
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((done, fail) => {
    const sent = send(url, {
      method: 'POST', signal, agent: false, ...(ca === undefined ? {} : { ca }),
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      lookup: pinnedLookup(pinned),
    }, (response) => { done(readSome(response)); });
    sent.once('error', fail);
    sent.end(body);
  });
}

/** The beginning of the answer; the rest of a long one is not waited for. */
async function readSome(response: IncomingMessage): Promise<Omit<WebhookAnswer, 'durationMs'>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    // No encoding is set: chunks are buffers.
    const bytes = chunk as Buffer;
    chunks.push(bytes);
    size += bytes.length;
    if (size >= keptBytes) break;
  }
  response.destroy();
  return { status: response.statusCode ?? 0, body: Buffer.concat(chunks).subarray(0, keptBytes).toString('utf8').replaceAll('\0', '') };
}

function faultOf(error: unknown, signal: AbortSignal): WebhookFault {
  if (signal.aborted) return 'timeout';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL|EPROTO)/.test(code) ? 'tls' : 'unreachable';
}

function messageOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? `The connection failed (${String(error.code)}).` : 'The connection failed.';
}
