import type { RequestHeaders } from '../lintel';

/** The asker's address, for what runs behind Next. The front server sets it; whatever a caller sends under this name is overwritten. */
export const addressHeader = 'x-lintel-address';
/** Sent by our own pages and programs; a page of another site cannot send it without being asked for permission first. */
export const clientHeader = 'x-lintel-client';
/** The address a page is asked for by, for what must lead back to it. */
export const placeHeader = 'x-lintel-place';
export const correlationHeader = 'x-correlation-id';

export function headerOf(headers: RequestHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = headers[name];
  return typeof value === 'string' ? value : value?.join(', ');
}

/** The value of a cookie; the first one when a name is sent twice. */
export function cookieOf(headers: RequestHeaders, name: string): string | undefined {
  const header = headerOf(headers, 'cookie');
  if (header === undefined) return undefined;
  for (const part of header.split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim();
  }
  return undefined;
}
