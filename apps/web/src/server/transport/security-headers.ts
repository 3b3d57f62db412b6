import { randomBytes } from 'node:crypto';

export interface PageOrigins {
  /** Pages are reached over TLS: browsers are told to stay with it. */
  readonly isSecure: boolean;
  readonly isDevelopment: boolean;
  /** Other places that pages fetch from: the map's style, an S3 endpoint. */
  readonly connect: readonly string[];
}

export function newNonce(): string {
  return randomBytes(18).toString('base64');
}

/**
 * What a page may load: its own scripts by nonce and what they load, nothing from elsewhere. Style attributes stay allowed, since
 * positioned menus, charts and the map set them. What a page made itself (`blob:`), a picture about to be sent, is fetched where a service worker attends it. Development needs `eval`
 * and its own socket.
 */
export function contentSecurityPolicy(nonce: string, origins: PageOrigins): string {
  const elsewhere = origins.connect.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${origins.isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${elsewhere}`,
    "font-src 'self' data:",
    `connect-src 'self' blob:${origins.isDevelopment ? ' ws:' : ''}${elsewhere}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(origins.isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** What scripts, styles and typefaces answer with: a first visit loads twenty of them, and the rest of the armour means something to documents alone. */
export function fileHeaders(origins: PageOrigins): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...(origins.isSecure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** What every page answers with besides its policy. */
export function pageHeaders(origins: PageOrigins): Readonly<Record<string, string>> {
  return {
    ...fileHeaders(origins),
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(self), geolocation=(self), payment=(), usb=()',
  };
}
