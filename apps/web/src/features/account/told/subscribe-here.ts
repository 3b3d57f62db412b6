/** Why this browser cannot be told. */
export type Hindrance = 'unsupported' | 'denied' | 'failed';

export interface Subscription {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** Asks the reader and the browser's push service. `key` is the installation's public key, base64url. */
export async function subscribeHere(key: string): Promise<Subscription | Hindrance> {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis) || !('Notification' in globalThis)) return 'unsupported';
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  try {
    await navigator.serviceWorker.register('/sw.js');
    const registration = await navigator.serviceWorker.ready;
    const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const { endpoint = '', keys } = made.toJSON();
    return { endpoint, p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' };
  } catch {
    // Browsers differ in what they throw when their service cannot be reached; none of it helps the reader.
    return 'failed';
  }
}
