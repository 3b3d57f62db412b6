import type { Scope } from '@lintel/db';
import type { EventEnvelope } from '@lintel/kernel';
import { asOwnVersion } from '../event-registry';
import { levelsOf } from './judges';
import { subjectOf } from './subject';

/** The events whose records the actor may see the whole history of, each in this program's own version, in their order. */
export async function keepVisible(scope: Scope, events: readonly EventEnvelope[]): Promise<readonly EventEnvelope[]> {
  const levelOf = await levelsOf(scope, events.map(subjectOf));
  return events.filter((event) => levelOf(subjectOf(event)) === 'full').map(asOwnVersion);
}
