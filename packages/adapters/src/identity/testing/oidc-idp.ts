import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';

/** A person of the provider. */
export interface IdpPerson {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
  readonly groups?: readonly string[];
}

export interface OidcIdp {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in there from now on, without being asked; null says no. */
  person: IdpPerson | null;
  close(): Promise<void>;
}

export interface OidcIdpConfig {
  readonly redirectUris: readonly string[];
  readonly person: IdpPerson;
  readonly port?: number;
}

/** A real OpenID provider in this process, whose people sign in and agree by themselves. */
export async function startOidcIdp({ redirectUris, person, port = 0 }: OidcIdpConfig): Promise<OidcIdp> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`;
  const [clientId, clientSecret] = ['lintel', 'a secret of the provider, long enough'];
  const idp: OidcIdp = { issuer, clientId, clientSecret, person, close: () => close(server) };
  const people = new Map<string, IdpPerson>();
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [...redirectUris], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
    cookies: { keys: ['a key of tests'] },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => {
      const known = people.get(sub);
      return known === undefined ? undefined : { accountId: sub, claims: () => ({ ...known, groups: [...(known.groups ?? [])] }) };
    },
    loadExistingGrant: async (ctx) => {
      const { session, client } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({ accountId: session?.accountId ?? '', clientId: client?.clientId ?? '' });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/') !== true) void callback(request, response);
    else if (idp.person === null) void provider.interactionFinished(request, response, { error: 'access_denied' });
    else {
      people.set(idp.person.sub, idp.person);
      void provider.interactionFinished(request, response, { login: { accountId: idp.person.sub } });
    }
  });
  return idp;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => { server.close(() => { done(); }); });
}

/** Goes where a provider sends a browser, until it is sent back to `redirectUri`. @returns what it brings back. */
export async function walk(start: string, redirectUri: string): Promise<URLSearchParams> {
  const jar = new Map<string, string>();
  let url = start;
  for (let steps = 0; steps < 10; steps += 1) {
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? '';
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const to = response.headers.get('location');
    if (to === null) throw new Error(`The provider answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
    const next = new URL(to, url);
    if (next.href.startsWith(redirectUri)) return next.searchParams;
    url = next.href;
  }
  throw new Error('The provider sends the browser round and round.');
}
