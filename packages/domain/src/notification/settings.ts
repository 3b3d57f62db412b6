import { DomainError } from '@lintel/kernel';

/** What notifications need to know of the installation they live in. */
export interface NotificationSettings {
  /** Signs the links that stop messages. The same in every process of the installation, at least 32 characters. */
  readonly signingKey: string;
  /** What browsers subscribe with (a P-256 point, base64url); null where nothing is sent to browsers. */
  readonly pushKey: string | null;
  /** Whether an endpoint that a browser named may be called at all. */
  isAllowedEndpoint(url: string): boolean;
}

let chosen: NotificationSettings | undefined;

/** Named once, by the composition root: operations are values made before anyone has read the environment. */
export function installNotifications(settings: NotificationSettings): void {
  chosen = settings;
}

/** @throws DomainError unavailable in a process that was started without them. */
export function notificationSettings(): NotificationSettings {
  if (chosen === undefined) throw new DomainError('unavailable', 'This process was started without the settings of notifications.');
  return chosen;
}
