import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { muteDecideInput, muteState } from '../contract';
import { muteLifted, muteUpheld } from '../events';
import { muteLifecycle } from '../lifecycle';
import { mutePolicy } from '../policy';
import { factOf, lockMute, muteAttributes, updateMute } from '../store';
import { muteEnd } from '../timers';

/**
 * Lets somebody who was muted write again before the time, or says after their appeal that it stays.
 * Events: mute.lifted, mute.upheld. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const decideMute = defineCommand({
  name: 'mute.decide',
  summary: 'Lift a mute, or say that it stays.',
  input: muteDecideInput,
  output: muteState,
  permission: 'mute.decide',
  events: [muteLifted, muteUpheld],
  async run(tx, { id, expectedVersion, decision, note }) {
    const mute = await lockMute(tx, id);
    tx.authorise(mutePolicy, 'mute.decide', muteAttributes(mute), 'mute.view');
    refuseStale('mute', mute, expectedVersion);
    const status = muteLifecycle.next(mute.status, `mute.${decision}`);
    const updated = await updateMute(tx, mute, { status, decision_note: note === '' ? null : note });
    if (status === 'lifted') tx.deadlines.settle({ type: 'mute', id }, [muteEnd], 'cancelled');
    tx.append(status === 'lifted' ? muteLifted : muteUpheld, { ...factOf(updated), data: { buildingId: mute.building_id, userId: mute.user_id } });
    return { id, version: updated.version, status, until: updated.until.toISOString() };
  },
});
