/** Where to go after signing in: only ever a place of this app, never one that signs in again. */
export function safePlace(wanted: string | undefined, fallback: string): string {
  if (wanted === undefined || wanted.length > 2_000) return fallback;
  const home = 'http://here.invalid';
  if (!URL.canParse(wanted, home)) return fallback;
  const url = new URL(wanted, home);
  const isWithin = url.origin === home && wanted.startsWith('/') && !wanted.startsWith('//') && !wanted.includes('\\');
  if (!isWithin || ['/sign-in', '/register', '/forgot-password'].includes(url.pathname) || url.pathname.startsWith('/api/')) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
