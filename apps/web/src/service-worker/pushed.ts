interface Pushed {
  readonly title: string;
  readonly line?: string;
  readonly tag?: string;
  readonly lang?: string;
  readonly dir?: NotificationDirection;
  readonly path?: unknown;
}

/** Shows what is pushed to this browser. */
export async function showPushed(self: ServiceWorkerGlobalScope, data: PushMessageData | null): Promise<void> {
  const said = read(data);
  if (said === undefined) return;
  const { title, line = '', tag = '', lang = '', dir = 'auto', path } = said;
  await self.registration.showNotification(title, { body: line, tag, lang, dir, icon: '/icons/icon-192.png', badge: '/icons/badge-96.png', data: { path } });
}

/** Leads to what a message is about: a window that is open already goes there. Only paths of this app are followed. */
export async function openPushed(self: ServiceWorkerGlobalScope, notification: Notification): Promise<void> {
  notification.close();
  // What this worker put there itself.
  const { path } = notification.data as { readonly path?: unknown };
  const target = new URL(typeof path === 'string' ? path : '/', self.location.origin);
  if (target.origin !== self.location.origin) return;
  const [shown] = await self.clients.matchAll({ type: 'window' });
  if (shown === undefined) {
    await self.clients.openWindow(target.href);
    return;
  }
  await shown.focus();
  await shown.navigate(target.href);
}

function read(data: PushMessageData | null): Pushed | undefined {
  try {
    const said: unknown = data?.json();
    return typeof said === 'object' && said !== null && 'title' in said && typeof said.title === 'string' ? (said as Pushed) : undefined;
  } catch {
    return undefined;
  }
}
