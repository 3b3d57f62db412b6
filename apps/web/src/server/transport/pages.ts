import type { IncomingMessage, ServerResponse } from 'node:http';
import { asHeader, inHeader, standingOf } from '../../components/standing';
import { addressHeader, correlationHeader, placeHeader } from '../auth/request-headers';
import { refusalOf } from '../errors/refusal';
import type { Limits } from '../limits/limits';
import type { Door } from './exchange';
import { contentSecurityPolicy, fileHeaders, newNonce, pageHeaders, type PageOrigins } from './security-headers';
import { sendText } from './send';

export interface Pages {
  isPrepared(): boolean;
  render(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/**
 * Hands everything else to Next. Next takes the nonce for its scripts from the policy in the *request's* headers; a layout reads it there as
 * `x-nonce`. What a caller sends under these names is overwritten.
 */
export function pagesDoor(pages: Pages, limits: Pick<Limits, 'admitSignIn'>, origins: PageOrigins): Door {
  const [forPages, forFiles] = [Object.entries(pageHeaders(origins)), Object.entries(fileHeaders(origins))];
  return {
    async handle(exchange) {
      const { request, response, path } = exchange;
      exchange.route = path.startsWith('/_next/') ? '/_next' : path.startsWith('/api/auth/') ? '/api/auth' : '(page)';
      if (exchange.method === 'POST' && path.startsWith('/api/auth/callback/')) await limits.admitSignIn(exchange);
      const isFile = path.startsWith('/_next/static/');
      for (const [name, value] of isFile ? forFiles : forPages) response.setHeader(name, value);
      request.headers[correlationHeader] = exchange.correlationId;
      request.headers[addressHeader] = exchange.address;
      sayStanding(request, path);
      if (!isFile) {
        response.setHeader(correlationHeader, exchange.correlationId);
        const nonce = newNonce();
        const policy = contentSecurityPolicy(nonce, origins);
        request.headers['content-security-policy'] = policy;
        request.headers['x-nonce'] = nonce;
        response.setHeader('content-security-policy', policy);
      }
      await pages.render(request, response);
    },
    refuse(exchange, error) {
      const { status, message, headers } = refusalOf(error);
      sendText(exchange, status, `${message}\nReference: ${exchange.correlationId}\n`, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
    },
  };
}

/** In whose name a page is read is its address's to say; what a caller sends under these names is overwritten. */
function sayStanding(request: IncomingMessage, path: string): void {
  const { kind, key } = standingOf(path);
  request.headers[placeHeader] = request.url;
  request.headers[inHeader] = kind === 'in' ? key : undefined;
  request.headers[asHeader] = kind === 'as' ? key : undefined;
}
