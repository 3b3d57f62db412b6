import { createHmac, timingSafeEqual } from 'node:crypto';
import { checkKey } from '../keys';
import { checkSignedUrlRequest } from '../media-type';
import type { SignedUrl, SignedUrlRequest } from '../port';

export interface UrlSigning {
  /** Where the web server answers for files, such as `https://lintel.example/files`; the key follows after a slash. */
  readonly publicUrl: string;
  /** At least 32 characters of secret. Another key ends every URL signed before. */
  readonly signingKey: string;
}

/** HMAC-SHA-256 over method, key, expiry, and for an upload its type and size. */
export function signUrl({ publicUrl, signingKey }: UrlSigning, key: string, request: SignedUrlRequest, now: Date): SignedUrl {
  checkKey(key);
  checkSignedUrlRequest(request);
  const expires = Math.floor(now.getTime() / 1_000) + request.expiresInSeconds;
  const upload = request.method === 'PUT' ? { type: request.contentType, length: String(request.contentLength) } : {};
  const query = new URLSearchParams({ expires: String(expires), ...upload });
  query.set('signature', signature(signingKey, request.method, key, query).toString('base64url'));
  return {
    url: `${publicUrl.replace(/\/$/, '')}/${key}?${query.toString()}`,
    method: request.method,
    headers: request.method === 'PUT' ? { 'content-type': request.contentType } : {},
    expiresAt: new Date(expires * 1_000),
  };
}

export interface SignedUrlUse {
  readonly signingKey: string;
  /** The request's method; treat HEAD as GET. */
  readonly method: string;
  /** The key from the path, decoded. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly now: Date;
}

export type SignedUrlVerdict =
  | { readonly ok: true; readonly method: 'GET' }
  /** Refuse the upload unless its headers carry this type and length, and give both to `put`. */
  | { readonly ok: true; readonly method: 'PUT'; readonly contentType: string; readonly contentLength: number }
  | { readonly ok: false; readonly reason: 'invalid' | 'expired' };

/** Whether a request to the web server bears a URL that {@link signUrl} made, unchanged, in its time. Never throws. */
export function verifySignedUrl({ signingKey, method, key, query, now }: SignedUrlUse): SignedUrlVerdict {
  const given = Buffer.from(query.get('signature') ?? '', 'base64url');
  const expected = signature(signingKey, method, key, query);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { ok: false, reason: 'invalid' };
  if (Number(query.get('expires')) * 1_000 <= now.getTime()) return { ok: false, reason: 'expired' };
  if (method === 'GET') return { ok: true, method };
  return { ok: true, method: 'PUT', contentType: query.get('type') ?? '', contentLength: Number(query.get('length')) };
}

function signature(signingKey: string, method: string, key: string, query: URLSearchParams): Buffer {
  const signed = JSON.stringify(['lintel-file-1', method, key, query.get('expires'), query.get('type'), query.get('length')]);
  return createHmac('sha256', signingKey).update(signed).digest();
}
