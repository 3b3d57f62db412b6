import { type Actor, anonymous, roles, system } from '@lintel/kernel';
import { placeOf, type Side } from '../../testing';
import type { Asker } from './matrix-case';

export const askers: readonly Asker[] = ['visitor', 'newcomer', ...roles, 'system'];

export function actorOf(asker: Asker, side: Side): Actor {
  switch (asker) {
    case 'visitor': return anonymous;
    case 'system': return system;
    case 'newcomer': return side.newcomer;
    default: return side.actors[asker];
  }
}

/** The organisation on a side that people of this kind work for or live with; the agency for those who belong to none. */
export function tenantOf(asker: Asker, side: Side): string {
  if (asker === 'visitor' || asker === 'system' || asker === 'newcomer') return side.agencyId;
  return placeOf(asker, side).organisationId ?? side.agencyId;
}
