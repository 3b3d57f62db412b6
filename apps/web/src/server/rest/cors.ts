import type { Exchange } from '../transport/exchange';

/**
 * Lets pages of the named origins read answers. Credentials are never allowed across origins: such pages use a key. Sets headers on the
 * response; those that the answer itself writes are merged with them.
 */
export function corsHeaders(origins: readonly string[]): (exchange: Exchange) => void {
  if (origins.length === 0) return () => {};
  const allowed = new Set(origins);
  return ({ request, response }) => {
    response.setHeader('vary', 'origin');
    const { origin } = request.headers;
    if (origin === undefined || !allowed.has(origin)) return;
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', 'deprecation, etag, link, location, ratelimit, ratelimit-policy, retry-after, sunset, x-correlation-id');
  };
}
