import type { GuardState } from './guard';

const implementations = { identity: 'OpenID Connect', sso: 'OpenID Connect and SAML of organisations', sso_metadata: 'Metadata of organisations’ providers' } as const;

function implementationOf(port: string): string | undefined {
  if (port.startsWith('identity_')) return implementations.identity;
  return port === 'sso' || port === 'sso_metadata' ? implementations[port] : undefined;
}

/**
 * What the services page says of identity providers. They are others' and asked only when somebody signs in: how they fare is what the last calls showed. One that is left alone counts as
 * down; of those that organisations named, that says only that one of them is.
 */
export function providerReports({ all }: { readonly all: readonly GuardState[] }, servedBy: 'web' | 'worker') {
  return all.flatMap(({ port, circuit, inFlight }) => {
    const implementation = implementationOf(port);
    if (implementation === undefined) return [];
    return [{ service: `port:${port}`, state: circuit === 'open' ? ('down' as const) : ('up' as const), detail: { implementation, servedBy, circuit, inFlight } }];
  });
}
