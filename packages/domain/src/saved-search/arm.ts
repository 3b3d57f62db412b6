import type { ScopedTransaction } from '@lintel/db';
import type { Frequency } from './frequency';
import { zoneOf } from './store';
import { alertDeadline, alertKind, nextAlertAt } from './timers';

export interface Armed {
  readonly id: string;
  readonly userId: string;
  readonly frequency: Frequency;
}

/** Sets the next daily or weekly alert and takes back every other. */
export async function armAlert(tx: ScopedTransaction, armed: Armed): Promise<void> {
  tx.deadlines.settle({ type: 'saved_search', id: armed.id }, [alertKind], 'cancelled');
  await setNextAlert(tx, armed);
}

/** Sets the next daily or weekly alert; what has no fixed time gets none. */
export async function setNextAlert(tx: ScopedTransaction, { id, userId, frequency }: Armed): Promise<void> {
  if (frequency !== 'daily' && frequency !== 'weekly') return;
  const zone = await zoneOf(tx, userId);
  tx.deadlines.set(alertDeadline(id, frequency, nextAlertAt(frequency, zone, tx.now), { zone }));
}
