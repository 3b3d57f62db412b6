// Shows what is pushed to this browser and leads to it. It keeps nothing and answers no requests.

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  const said = read(event.data);
  if (said !== undefined) event.waitUntil(self.registration.showNotification(said.title, { body: said.line, tag: said.tag, lang: said.lang, dir: said.dir, icon: '/icon.svg', data: { path: said.path } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.path));
});

function read(data) {
  try {
    const said = data?.json();
    return typeof said?.title === 'string' ? said : undefined;
  } catch {
    return undefined;
  }
}

/** A window that is open already goes there; only paths of this app are followed. */
async function open(path) {
  const target = new URL(typeof path === 'string' ? path : '/', self.location.origin);
  if (target.origin !== self.location.origin) return;
  const windows = await self.clients.matchAll({ type: 'window' });
  const shown = windows.find((one) => 'navigate' in one);
  if (shown === undefined) await self.clients.openWindow(target.href);
  else {
    await shown.focus();
    await shown.navigate(target.href);
  }
}
