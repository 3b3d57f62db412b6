import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import type { Exchange } from '../transport/exchange';

/** The network a request comes from: one address, of IPv6 the half that a provider gives to one customer. */
export function networkOf(exchange: Exchange): string {
  const { address } = exchange;
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : `${parsed.toNormalizedString().split(':').slice(0, 4).join(':')}::/64`;
}

/** A key before it is looked up; never itself in a bucket's name. */
export function keyOf(exchange: Exchange): string | undefined {
  const authorization = exchange.header('authorization');
  return authorization === undefined ? undefined : createHash('sha256').update(authorization).digest('base64url').slice(0, 22);
}
