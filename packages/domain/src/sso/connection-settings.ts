import type { Db } from '@lintel/db';
import { unseal } from '../access';
import { addressesOf } from './addresses';
import type { ConnectionRow } from './store';

export type ConnectionSettings =
  | { readonly kind: 'oidc'; readonly id: string; readonly version: number; readonly name: string; readonly issuer: string; readonly clientId: string; readonly clientSecret: string | undefined; readonly groupClaim: string; readonly redirectUri: string }
  | { readonly kind: 'saml'; readonly id: string; readonly version: number; readonly name: string; readonly entityId: string; readonly signInUrl: string; readonly certificates: readonly string[]; readonly groupClaim: string; readonly ownEntityId: string; readonly answerUrl: string };

/** What the door needs to talk to an organisation's provider, secrets opened. Undefined for one that was removed, or whose metadata was not read. */
export async function connectionSettings(db: Db, id: string): Promise<ConnectionSettings | undefined> {
  const row = (await db.kysely.selectFrom('sso_connection').selectAll().where('id', '=', id).where('status', '<>', 'removed').executeTakeFirst()) as ConnectionRow | undefined;
  if (row === undefined) return undefined;
  const { version, name, group_claim: groupClaim } = row;
  const { redirectUri, entityId: ownEntityId, answerUrl } = addressesOf(id);
  if (row.kind === 'oidc') {
    if (row.issuer === null || row.client_id === null) return undefined;
    const clientSecret = row.client_secret === null ? undefined : unseal(row.client_secret, id).toString('utf8');
    return { kind: 'oidc', id, version, name, issuer: row.issuer, clientId: row.client_id, clientSecret, groupClaim, redirectUri };
  }
  if (row.idp_entity_id === null || row.idp_sign_in_url === null) return undefined;
  return { kind: 'saml', id, version, name, entityId: row.idp_entity_id, signInUrl: row.idp_sign_in_url, certificates: row.idp_certificates ?? [], groupClaim, ownEntityId, answerUrl };
}
