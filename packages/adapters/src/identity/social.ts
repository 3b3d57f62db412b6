import { createPrivateKey, sign } from 'node:crypto';
import type { OidcConfig } from './oidc/configuration';
import { createOidcProvider } from './oidc/oidc-provider';
import type { OidcProvider } from './port';

export const socialKeys = ['google', 'apple', 'facebook', 'oidc'] as const;
export type SocialKey = (typeof socialKeys)[number];

/** What the environment says of providers; those that are not complete are absent. */
export interface SocialEnvironment {
  readonly GOOGLE_CLIENT_ID?: string | undefined;
  readonly GOOGLE_CLIENT_SECRET?: string | undefined;
  readonly APPLE_CLIENT_ID?: string | undefined;
  readonly APPLE_TEAM_ID?: string | undefined;
  readonly APPLE_KEY_ID?: string | undefined;
  readonly APPLE_PRIVATE_KEY?: string | undefined;
  readonly FACEBOOK_CLIENT_ID?: string | undefined;
  readonly FACEBOOK_CLIENT_SECRET?: string | undefined;
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
  readonly OIDC_NAME?: string | undefined;
}

export interface SocialProvider {
  readonly key: SocialKey;
  /** As people know it. */
  readonly name: string;
  readonly client: OidcProvider;
}

const usual = ['openid', 'email', 'profile'] as const;

/** Facebook's discovery document names no token endpoint. */
const facebook = {
  issuer: 'https://www.facebook.com',
  authorization_endpoint: 'https://www.facebook.com/v23.0/dialog/oauth',
  token_endpoint: 'https://graph.facebook.com/v23.0/oauth/access_token',
  jwks_uri: 'https://www.facebook.com/.well-known/oauth/openid/jwks/',
};

/** Every provider that the environment names completely, in the order in which they are offered. */
export function socialProviders(env: SocialEnvironment): readonly SocialProvider[] {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, FACEBOOK_CLIENT_ID, FACEBOOK_CLIENT_SECRET, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME = 'OpenID Connect' } = env;
  const apple = appleConfig(env);
  return [
    ...(GOOGLE_CLIENT_ID === undefined || GOOGLE_CLIENT_SECRET === undefined ? [] : [provider('google', 'Google', { issuer: 'https://accounts.google.com', clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET, scopes: usual })]),
    ...(apple === undefined ? [] : [provider('apple', 'Apple', apple)]),
    ...(FACEBOOK_CLIENT_ID === undefined || FACEBOOK_CLIENT_SECRET === undefined ? [] : [provider('facebook', 'Facebook', { issuer: facebook.issuer, clientId: FACEBOOK_CLIENT_ID, clientSecret: FACEBOOK_CLIENT_SECRET, scopes: ['openid', 'email', 'public_profile'], metadata: facebook })]),
    ...(OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined ? [] : [provider('oidc', OIDC_NAME, { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, scopes: usual })]),
  ];
}

function provider(key: SocialKey, name: string, config: OidcConfig): SocialProvider {
  return { key, name, client: createOidcProvider(config) };
}

function appleConfig({ APPLE_CLIENT_ID: clientId, APPLE_TEAM_ID: teamId, APPLE_KEY_ID: keyId, APPLE_PRIVATE_KEY: key }: SocialEnvironment): OidcConfig | undefined {
  if (clientId === undefined || teamId === undefined || keyId === undefined || key === undefined) return undefined;
  // Apple posts its answer when a name or an address is asked for.
  return { issuer: 'https://appleid.apple.com', clientId, clientSecret: () => appleSecret({ clientId, teamId, keyId, key }, Date.now()), scopes: ['openid', 'email', 'name'], responseMode: 'form_post' };
}

/** Apple takes a token that the client signs, in place of a secret. Good for a day; it is made anew each hour. */
export function appleSecret({ clientId, teamId, keyId, key }: { readonly clientId: string; readonly teamId: string; readonly keyId: string; readonly key: string }, nowMs: number): string {
  const issuedAt = Math.floor(nowMs / 1_000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'ES256', kid: keyId })}.${part({ iss: teamId, iat: issuedAt, exp: issuedAt + 86_400, aud: 'https://appleid.apple.com', sub: clientId })}`;
  // Environments carry the key's line breaks as \n.
  const privateKey = createPrivateKey(key.replaceAll(String.raw`\n`, '\n'));
  return `${signed}.${sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
