import { DomainError } from '@lintel/kernel';
import type { RequestHeaders } from '../lintel';
import { clientHeader, headerOf } from './request-headers';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site's page had a signed-in person's browser ask for: it must carry an Origin of ours (`appUrl`, or the very
 * host the request came to) or, where there is no Origin, the header `x-lintel-client`.
 * @throws DomainError forbidden
 */
export function assertSameOrigin(request: { readonly method?: string | undefined; readonly headers: RequestHeaders }, appUrl: string): void {
  if (safeMethods.has(request.method ?? 'GET')) return;
  const origin = headerOf(request.headers, 'origin');
  const isOurs = origin === undefined ? headerOf(request.headers, clientHeader) !== undefined : isSame(origin, appUrl, headerOf(request.headers, 'host'));
  if (!isOurs) throw new DomainError('forbidden', 'This change was asked for by a page of another site.', { origin: origin ?? null });
}

function isSame(origin: string, appUrl: string, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.origin === new URL(appUrl).origin || (host !== undefined && from.host === host.toLowerCase());
}
