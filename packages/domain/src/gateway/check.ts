import { addressProblem } from '@lintel/adapters/webhooks';
import { invalidInput } from '@lintel/kernel';
import { offeredTypes } from './reactions';
import { gatewaySettings } from './settings';

/** The address as it is kept. @throws DomainError invalid_input when it is not one that may be called. */
export function checkedUrl(url: string): string {
  const problem = addressProblem(url, gatewaySettings());
  if (problem !== undefined) throw invalidInput([{ path: 'url', code: 'refused_address', message: problem }]);
  return new URL(url).href;
}

/** Each once, in order. @throws DomainError invalid_input for a type that is not offered. */
export function checkedTypes(types: readonly string[]): string[] {
  const offered = new Set(offeredTypes());
  const unknown = types.findIndex((type) => !offered.has(type));
  if (unknown !== -1) throw invalidInput([{ path: `eventTypes.${unknown}`, code: 'unknown_event_type', message: 'is not a type that webhooks are told of' }]);
  return [...new Set(types)].toSorted();
}
