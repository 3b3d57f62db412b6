const fallbackLocale = 'en-US';

/** The first language a browser asks for, in its preferred region; English of the United States for nonsense. */
export function acceptedLocale(header: string | null): string {
  for (const part of (header ?? '').slice(0, 300).split(',')) {
    const tag = part.split(';')[0]?.trim() ?? '';
    if (tag === '' || tag === '*') continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? fallbackLocale;
    } catch {
      // Not a language tag: the next one may be.
      continue;
    }
  }
  return fallbackLocale;
}

/** A zone this machine knows, else UTC. */
export function knownZone(zone: string | undefined): string {
  if (zone === undefined || zone.length > 60) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    // Whatever a cookie holds that is no zone.
    return 'UTC';
  }
}
