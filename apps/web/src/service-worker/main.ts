import { deliverKept } from '../components/offline/deliver';
import { keepShared } from '../components/offline/shared';
import { syncTag } from '../components/offline/sync-tag';
import { openPushed, showPushed } from './pushed';
import { freshShell, fromShell, keepShell, shellOr } from './shell';

/** The browser's part of the app that outlives its pages: what is shown without a connection, what is sent when there is one again, what is pushed and what other apps share. */
declare const self: ServiceWorkerGlobalScope;

interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

self.addEventListener('install', (event) => { event.waitUntil(install()); });
self.addEventListener('activate', (event) => { event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()])); });
self.addEventListener('push', (event) => { event.waitUntil(showPushed(self, event.data)); });
self.addEventListener('notificationclick', (event) => { event.waitUntil(openPushed(self, event.notification)); });
self.addEventListener('message', (event) => { if (event.data === 'fresh') event.waitUntil(freshShell()); });
// The library of types does not know it yet.
self.addEventListener('sync' as 'message', (event) => {
  const { tag } = event as unknown as SyncEvent;
  if (tag === syncTag) event.waitUntil(send());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(shellOr(event));
  else if (request.mode === 'navigate' && pathname === '/share') event.respondWith(share(request));
  else if (request.method === 'GET' && pathname.startsWith('/_next/static/')) event.respondWith(fetch(request).catch(() => fromShell(request)));
});

/** Without a connection at this moment it is installed all the same, and shows what it has later. */
async function install(): Promise<void> {
  await keepShell().catch(() => undefined);
  await self.skipWaiting();
}

/** @throws Error when something is left, so that the browser wakes us again */
async function send(): Promise<void> {
  const left = await deliverKept();
  if (left > 0) throw new Error(`${left} are left to be sent.`);
}

/** Another app handed something over: the form for it opens, with it. */
async function share(request: Request): Promise<Response> {
  await keepShared(await request.formData()).catch(() => undefined);
  return Response.redirect('/home/report?shared=1', 303);
}
