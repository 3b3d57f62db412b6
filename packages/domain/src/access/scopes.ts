import { z } from 'zod';

const areas = ['listings', 'media', 'search', 'inquiries', 'directory', 'notifications', 'activity', 'account', 'organisations', 'buildings', 'community', 'tickets', 'assistant', 'feeds', 'webhooks', 'admin'] as const;

/** What an API key may be issued for. A write scope includes reading. */
export const apiScopes = areas.flatMap((area) => [`${area}:read` as const, `${area}:write` as const]);
export type ApiScope = (typeof apiScopes)[number];

export const apiScope = z.enum(apiScopes);

/** Whether keys with these scopes may do what asks for `wanted`. Undefined: no key, hence no limit beyond the policy. */
export function scopesAllow(held: readonly string[] | undefined, wanted: ApiScope): boolean {
  if (held === undefined || held.includes(wanted)) return true;
  return wanted.endsWith(':read') && held.includes(wanted.replace(/:read$/, ':write'));
}
