import { type ClientAuth, ClientSecretBasic, ClientSecretPost, Configuration, customFetch, allowInsecureRequests, discovery, enableNonRepudiationChecks, None, type ServerMetadata } from 'openid-client';
import type { GuardedFetch } from '../../guarded-http';

export interface OidcConfig {
  /** As the provider's own discovery document names it; what says otherwise is refused. */
  readonly issuer: string;
  readonly clientId: string;
  /** A function where the secret is made anew each time; undefined for a client without one. */
  readonly clientSecret: string | (() => string) | undefined;
  readonly scopes: readonly string[];
  /** Where the provider insists on posting its answer. */
  readonly responseMode?: 'form_post';
  /** For a provider without a complete discovery document. */
  readonly metadata?: ServerMetadata;
  /** Whether an address counts as the person's without the provider saying so. */
  readonly isEmailTrusted?: boolean;
  /** How the provider is called; the usual way when its address is the operator's own choice. */
  readonly fetch?: GuardedFetch;
}

/** Keys, addresses and secrets are asked for anew after this. */
const keptMs = 3_600_000;
const timeoutSeconds = 10;

/** Plain HTTP is for providers on one's own machine, in tests and while trying things out. */
function isPlain(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

/** Makes what answers with the provider's addresses and keys, asked for once an hour. A failure is not kept. */
export function configurationReader(config: OidcConfig, now: () => number = Date.now): () => Promise<Configuration> {
  let kept: { readonly until: number; readonly found: Promise<Configuration> } | undefined;
  return async () => {
    if (kept === undefined || kept.until <= now()) kept = { until: now() + keptMs, found: read(config) };
    const { found } = kept;
    return found.catch((error: unknown) => {
      if (kept?.found === found) kept = undefined;
      throw error;
    });
  };
}

async function read(config: OidcConfig): Promise<Configuration> {
  const { issuer, clientId, metadata, clientSecret, fetch } = config;
  const secret = typeof clientSecret === 'function' ? clientSecret() : clientSecret;
  const clientFetch = fetch === undefined ? undefined : (url: string, options: { method: string; headers: Record<string, string>; body: unknown }) =>
    // The library sends forms, as text.
    fetch(url, { method: options.method, headers: options.headers, ...(options.body instanceof URLSearchParams || typeof options.body === 'string' ? { body: options.body.toString() } : {}) });
  if (metadata !== undefined) {
    const made = new Configuration(metadata, clientId, secret, secret === undefined ? None() : ClientSecretPost(secret));
    made.timeout = timeoutSeconds;
    enableNonRepudiationChecks(made);
    return made;
  }
  return discovery(new URL(issuer), clientId, secret, secret === undefined ? None() : methodOf(secret), {
    timeout: timeoutSeconds,
    ...(clientFetch === undefined ? {} : { [customFetch]: clientFetch }),
    // The token's signature is checked as well as the connection it came by.
    execute: [enableNonRepudiationChecks, ...(isPlain(issuer) ? [allowInsecureRequests] : [])],
  });
}

/** Basic is what every provider must take; some that say what they take want the form. */
function methodOf(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const taken = server.token_endpoint_auth_methods_supported;
    const isPost = taken !== undefined && !taken.includes('client_secret_basic') && taken.includes('client_secret_post');
    return (isPost ? post : basic)(server, client, body, headers);
  };
}
