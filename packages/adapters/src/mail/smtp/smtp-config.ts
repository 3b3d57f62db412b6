import type { ConnectionOptions } from 'node:tls';

/** `tls`: from the first byte (port 465). `starttls`: refuse to go on in the clear. `opportunistic`: encrypt if the server offers it. `none`: never. */
export type SmtpSecurity = 'tls' | 'starttls' | 'opportunistic' | 'none';

export interface SmtpMailerConfig {
  readonly host: string;
  readonly port: number;
  readonly security: SmtpSecurity;
  readonly auth?: { readonly user: string; readonly pass: string };
  /** What we call ourselves in EHLO; the machine's name when left out. */
  readonly clientName?: string;
  /** Certificates to trust besides the runtime's, and the like. */
  readonly tls?: Pick<ConnectionOptions, 'ca' | 'servername' | 'minVersion'>;
  /** 3 when left out. */
  readonly maxConnections?: number;
  /** After this many a connection is replaced, since servers count; 100 when left out. */
  readonly messagesPerConnection?: number;
  /** How long an unused connection is kept, in milliseconds; 20,000 when left out. */
  readonly idleMs?: number;
  /** How long connecting, TLS, greeting and signing in may take together, in milliseconds; 15,000 when left out. */
  readonly connectMs?: number;
  /** How long the server may say nothing, in milliseconds. 120,000 when left out: giving up early on the last answer means sending twice. */
  readonly silenceMs?: number;
  /** How long a message may take in all, in milliseconds; 300,000 when left out. */
  readonly messageMs?: number;
}

/**
 * Reads `smtp://user:password@host:587` or `smtps://…`; `?security=starttls|opportunistic|none` overrides. Without it, `smtp` encrypts if the server
 * offers it, and must where a password would travel to another machine.
 * @throws RangeError, in words for whoever set it, when it is not such a URL.
 */
export function smtpConfigFromUrl(text: string): Pick<SmtpMailerConfig, 'host' | 'port' | 'security' | 'auth'> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !(url.protocol === 'smtp:' || url.protocol === 'smtps:') || url.hostname === '') throw new RangeError('An SMTP server is given as smtp://user:password@host:587 or smtps://host.');
  const isImplicit = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const auth = url.username === '' ? undefined : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  const asked = url.searchParams.get('security');
  const isLoopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  const usual = isImplicit ? 'tls' : auth !== undefined && !isLoopback ? 'starttls' : 'opportunistic';
  const port = url.port === '' ? (isImplicit ? 465 : 587) : Number(url.port);
  return { host, port, security: asked === null ? usual : checkSecurity(asked, isImplicit), ...(auth === undefined ? {} : { auth }) };
}

function checkSecurity(asked: string, isImplicit: boolean): SmtpSecurity {
  if (isImplicit && asked === 'tls') return 'tls';
  if (!isImplicit && (asked === 'starttls' || asked === 'opportunistic' || asked === 'none')) return asked;
  throw new RangeError('The security of smtp:// is starttls, opportunistic or none; smtps:// is always encrypted.');
}
