import type { AddressRules } from '@lintel/adapters/webhooks';
import { DomainError } from '@lintel/kernel';

export interface GatewaySettings extends AddressRules {
  /** What webhook secrets are sealed with; the same in every process of the installation. */
  readonly sealingKey: string;
}

let chosen: GatewaySettings | undefined;

/** Named once, by the composition root: operations are values made before anyone has read the environment. */
export function installGateway(settings: GatewaySettings): void {
  chosen = settings;
}

/** @throws DomainError unavailable in a process that was started without it. */
export function gatewaySettings(): GatewaySettings {
  if (chosen === undefined) throw new DomainError('unavailable', 'This process was started without the key that webhook secrets are sealed with.');
  return chosen;
}
