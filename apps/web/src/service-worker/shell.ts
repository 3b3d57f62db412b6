/** The page that is shown without a connection. It is fetched as nobody: what is somebody's own lies in the database of the device, not here. */
const shell = '/offline';
const cacheName = 'lintel-shell';
const freshMs = 3_600_000;
const built = /(?:\/_next\/)?static\/[\w./-]+\.(?:js|css)/g;

/** What the server answers; without a connection the shell, which is told what was asked for. */
export async function shellOr(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    // Asked for while the worker was starting.
    const preloaded = (await event.preloadResponse) as Response | undefined;
    return preloaded ?? (await fetch(request));
  } catch (error) {
    const kept = await caches.match(shell);
    if (kept === undefined) throw error;
    const { pathname, search } = new URL(request.url);
    return pathname === shell ? kept : Response.redirect(`${shell}#${pathname}${search}`);
  }
}

/** @throws when it is not kept either, as the network would */
export async function fromShell(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? Response.error();
}

/** Keeps the shell with everything it is made of, or leaves what was there. @throws when the server is not reached */
export async function keepShell(): Promise<void> {
  const page = await fetch(shell, { credentials: 'omit', cache: 'no-store' });
  if (!page.ok) throw new Error(`The page for days without a connection answered ${page.status}.`);
  const files = new Set(Array.from((await page.clone().text()).matchAll(built), ([name]) => (name.startsWith('/') ? name : `/_next/${name}`)));
  const cache = await caches.open(cacheName);
  const known = new Map((await cache.keys()).map((request) => [new URL(request.url).pathname, request]));
  await cache.addAll([...files].filter((name) => !known.has(name)));
  await cache.put(shell, page);
  await Promise.all([...known].filter(([name]) => name !== shell && !files.has(name)).map(([, request]) => cache.delete(request)));
}

/** Keeps it anew once an hour: another version of the app may be served by now. */
export async function freshShell(): Promise<void> {
  const kept = await caches.match(shell);
  const at = Date.parse(kept?.headers.get('date') ?? '');
  if (!(at > Date.now() - freshMs)) await keepShell().catch(() => undefined);
}
