import ipaddr from 'ipaddr.js';

/** Which addresses besides public ones may be called: CIDR ranges, for tests and for receivers inside one's own network. None by default. */
export interface AddressRules {
  readonly allowedRanges: readonly string[];
}

/** Whether an address lies on the public internet, or in a range that the operator allows. An IPv4 address written as IPv6 counts as what it is. */
export function isAllowedAddress(address: string, { allowedRanges }: AddressRules): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // `unicast` is what is left when loopback, private, link-local, carrier-grade, multicast, documentation, mapped and tunnelled ranges are taken away.
  if (parsed.range() === 'unicast') return true;
  return allowedRanges.some((range) => {
    const [network, bits] = ipaddr.parseCIDR(range);
    return network.kind() === parsed.kind() && parsed.match([network, bits]);
  });
}

/**
 * Why an address may not be called, as far as its text tells; what a name resolves to is looked at when it is called. `URL` has turned decimal, octal
 * and hexadecimal forms of IPv4 into the usual one by then.
 */
export function addressProblem(url: string, rules: AddressRules): string | undefined {
  if (!URL.canParse(url)) return 'must be a whole address such as https://example.com/hooks';
  const { protocol, username, password, hostname, hash } = new URL(url);
  const host = bare(hostname);
  const isLiteral = ipaddr.isValid(host);
  const isAllowed = !isLiteral || isAllowedAddress(host, rules);
  if (username !== '' || password !== '') return 'must not carry a user or password';
  if (hash !== '') return 'must not have a fragment';
  if (!isAllowed || /(^|\.)(localhost|local|internal|lan|home\.arpa)\.?$/i.test(host)) return 'must lead to the public internet';
  // Unencrypted only where an operator opened a range inside the network.
  if (protocol !== 'https:' && !(protocol === 'http:' && isLiteral && ipaddr.process(host).range() !== 'unicast')) return 'must begin with https://';
  return undefined;
}

/** Without the brackets of IPv6. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
