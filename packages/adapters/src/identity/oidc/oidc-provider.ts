import { authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, type Configuration, fetchUserInfo } from 'openid-client';
import { secretPart } from '../browser-secrets';
import { type AuthorizationAnswer, type AuthorizationRequest, IdentityRefused, type OidcProvider, type ProvedClaims } from '../port';
import { configurationReader, type OidcConfig } from './configuration';
import { refusalOf } from './faults';

/**
 * Authorization code with PKCE, state and nonce. Issuer, audience, signature, nonce, times and (where the provider says it) the `iss` of the answer are
 * checked by the library; that the answer came to this provider's own address is checked by whoever calls.
 */
export function createOidcProvider(config: OidcConfig): OidcProvider {
  const configuration = configurationReader(config);
  return {
    async authorizationUrl({ redirectUri, handle, isFresh, email }) {
      try {
        return (await urlOf(await configuration(), config, { redirectUri, handle, ...(isFresh === undefined ? {} : { isFresh }), ...(email === undefined ? {} : { email }) })).href;
      } catch (error) {
        throw refusalOf(error);
      }
    },
    async claims(answer) {
      try {
        return await exchange(await configuration(), config, answer);
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

async function urlOf(configuration: Configuration, { scopes, responseMode }: OidcConfig, { redirectUri, handle, isFresh, email }: AuthorizationRequest): Promise<URL> {
  return buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri, scope: scopes.join(' '), state: secretPart(handle, 'state'), nonce: secretPart(handle, 'nonce'),
    code_challenge: await calculatePKCECodeChallenge(secretPart(handle, 'verifier')), code_challenge_method: 'S256',
    ...(responseMode === undefined ? {} : { response_mode: responseMode }),
    ...(isFresh === true ? { prompt: 'login', max_age: '0' } : {}),
    ...(email === undefined ? {} : { login_hint: email }),
  });
}

async function exchange(configuration: Configuration, config: OidcConfig, { redirectUri, handle, answer, maxAgeSeconds, groupClaim = 'groups' }: AuthorizationAnswer): Promise<ProvedClaims> {
  const tokens = await authorizationCodeGrant(configuration, new URL(`${redirectUri}?${answer.toString()}`), {
    expectedState: secretPart(handle, 'state'), expectedNonce: secretPart(handle, 'nonce'), pkceCodeVerifier: secretPart(handle, 'verifier'), idTokenExpected: true,
    ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
  });
  const said = tokens.claims();
  if (said === undefined) throw new IdentityRefused('untrusted', 'The provider gave no ID token.');
  const isComplete = typeof said['email'] === 'string' && said[groupClaim] !== undefined;
  const more = isComplete || configuration.serverMetadata().userinfo_endpoint === undefined ? {} : await fetchUserInfo(configuration, tokens.access_token, said.sub);
  return claimsOf({ ...more, ...said }, config, groupClaim);
}

function claimsOf(said: Readonly<Record<string, unknown>>, { isEmailTrusted = false }: OidcConfig, groupClaim: string): ProvedClaims {
  const text = (name: string) => (typeof said[name] === 'string' && said[name] !== '' ? said[name] : null);
  const [issuer, subject] = [text('iss'), text('sub')];
  if (issuer === null || subject === null) throw new IdentityRefused('untrusted', 'The provider did not say who the person is.');
  return {
    issuer, subject, email: text('email'), name: text('name'), groups: groupsOf(said[groupClaim]),
    // Apple says it in words.
    isEmailVerified: said['email_verified'] === true || said['email_verified'] === 'true' || (isEmailTrusted && said['email_verified'] === undefined),
  };
}

function groupsOf(said: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(said) ? said : [said];
  return all.filter((group): group is string => typeof group === 'string' && group !== '' && group.length <= 400).slice(0, 500);
}
