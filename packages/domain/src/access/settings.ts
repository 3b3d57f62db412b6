import { DomainError } from '@lintel/kernel';

/** What accounts need to know of the installation they live in. */
export interface AccessSettings {
  /** How people reach the app: passkeys belong to its host, mail names it. */
  readonly appUrl: string;
  /** Seals the keys of one-time codes, so that a copy of the database alone makes none. At least 32 characters. */
  readonly sealingKey: string;
}

let chosen: AccessSettings | undefined;

/** Names the installation's settings. Called once, by the composition root of a process in which people sign in. */
export function installAccess(settings: AccessSettings): void {
  chosen = settings;
}

/** @throws DomainError unavailable in a process that was started without them. */
export function accessSettings(): AccessSettings {
  if (chosen === undefined) throw new DomainError('unavailable', 'This process was started without the settings of accounts.');
  return chosen;
}
