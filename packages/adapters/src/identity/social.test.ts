import { generateKeyPairSync, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { appleSecret, socialProviders } from './social';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

it('offers those that the environment names completely, and no other', () => {
  const keys = (env: Parameters<typeof socialProviders>[0]) => socialProviders(env).map((each) => each.key);
  expect(keys({})).toEqual([]);
  expect(keys({ GOOGLE_CLIENT_ID: 'id', OIDC_ISSUER: 'https://id.example', APPLE_CLIENT_ID: 'id', FACEBOOK_CLIENT_SECRET: 'secret' })).toEqual([]);
  expect(socialProviders({
    GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET: 'secret', FACEBOOK_CLIENT_ID: 'id', FACEBOOK_CLIENT_SECRET: 'secret', OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'id', OIDC_NAME: 'City',
    APPLE_CLIENT_ID: 'id', APPLE_TEAM_ID: 'team', APPLE_KEY_ID: 'key', APPLE_PRIVATE_KEY: key,
  }).map(({ key: each, name }) => [each, name])).toEqual([['google', 'Google'], ['apple', 'Apple'], ['facebook', 'Facebook'], ['oidc', 'City']]);
});

it('signs what Apple takes in place of a secret, with a key whose line breaks the environment wrote out', () => {
  const nowMs = Date.UTC(2026, 10, 1);
  const token = appleSecret({ clientId: 'com.lintel', teamId: 'TEAM', keyId: 'KEY', key: key.replaceAll('\n', String.raw`\n`) }, nowMs);
  const [head = '', body = '', signature = ''] = token.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown;
  expect(read(head)).toEqual({ alg: 'ES256', kid: 'KEY' });
  expect(read(body)).toEqual({ iss: 'TEAM', iat: nowMs / 1_000, exp: nowMs / 1_000 + 86_400, aud: 'https://appleid.apple.com', sub: 'com.lintel' });
  expect(verify('sha256', Buffer.from(`${head}.${body}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))).toBe(true);
});
