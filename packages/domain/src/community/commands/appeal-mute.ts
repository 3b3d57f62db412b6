import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { appealInput, muteState } from '../contract';
import { muteAppealed } from '../events';
import { muteLifecycle } from '../lifecycle';
import { mutePolicy } from '../policy';
import { factOf, lockMute, muteAttributes, updateMute } from '../store';

/**
 * Asks to be heard again before the time, once.
 * Events: mute.appealed. Errors: invalid_transition, expired when its time is over, stale_version, forbidden, not_found.
 */
export const appealMute = defineCommand({
  name: 'mute.appeal',
  summary: 'Ask to be heard again.',
  input: appealInput,
  output: muteState,
  permission: 'mute.appeal',
  events: [muteAppealed],
  async run(tx, { id, expectedVersion, note }) {
    const mute = await lockMute(tx, id);
    tx.authorise(mutePolicy, 'mute.appeal', muteAttributes(mute), 'mute.view');
    refuseStale('mute', mute, expectedVersion);
    const status = muteLifecycle.next(mute.status, 'mute.appeal');
    if (mute.until <= tx.now) throw new DomainError('expired', 'You may write again already.', { until: mute.until.toISOString() });
    const updated = await updateMute(tx, mute, { status, appeal_note: note });
    tx.append(muteAppealed, { ...factOf(updated), data: { buildingId: mute.building_id, userId: mute.user_id } });
    return { id, version: updated.version, status, until: updated.until.toISOString() };
  },
});
