import type { GuardedFetch } from '@lintel/adapters/guarded-http';
import { createOidcProvider, type OidcProvider } from '@lintel/adapters/identity';
import type { Db } from '@lintel/db';
import { type ConnectionSettings, connectionSettings } from '@lintel/domain/sso';
import { isUuid } from '@lintel/kernel';

/** An organisation's provider, ready to be talked to. */
export type Connection = (ConnectionSettings & { readonly kind: 'saml' }) | (ConnectionSettings & { readonly kind: 'oidc'; readonly client: OidcProvider });

const keptAtMost = 500;

/** Makes what finds an organisation's provider. What was learnt of one is kept until its settings change; `fetch` calls its address, which a stranger named. */
export function connectionFinder(db: Db, fetch: GuardedFetch): (id: string) => Promise<Connection | undefined> {
  const kept = new Map<string, { readonly version: number; readonly client: OidcProvider }>();
  return async (id) => {
    const settings = isUuid(id) ? await connectionSettings(db, id) : undefined;
    if (settings?.kind !== 'oidc') return settings;
    const { issuer, version, clientId, clientSecret } = settings;
    const had = kept.get(id);
    if (had?.version === version) return { ...settings, client: had.client };
    // Providers of organisations seldom say that an address is verified: what counts is that its domain is the organisation's. One that says it is not is believed.
    const client = createOidcProvider({ issuer, clientId, clientSecret, scopes: ['openid', 'email', 'profile'], fetch, isEmailTrusted: true });
    if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value ?? '');
    kept.set(id, { version, client });
    return { ...settings, client };
  };
}
