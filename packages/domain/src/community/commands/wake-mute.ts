import { defineCommand } from '@lintel/db';
import { nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { muteExpired } from '../events';
import { muteLifecycle } from '../lifecycle';
import { mutePolicy } from '../policy';
import { factOf, lockMute, muteAttributes, updateMute } from '../store';
import { muteEnd } from '../timers';

/**
 * Ends a mute whose time is over by the database's clock. Whoever was muted may write from that moment, whether this has run or not.
 * Events: mute.expired. Errors: not_found.
 */
export const wakeMute = defineCommand({
  name: 'mute.wake',
  summary: 'End a mute whose time is over.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'mute.wake',
  events: [muteExpired],
  async run(tx, { id }) {
    let mute = await lockMute(tx, id);
    tx.authorise(mutePolicy, 'mute.wake', muteAttributes(mute), 'mute.view');
    if (!muteLifecycle.isFinal(mute.status) && mute.until <= tx.now) {
      mute = await updateMute(tx, mute, { status: muteLifecycle.next(mute.status, 'mute.wake') });
      tx.deadlines.settle({ type: 'mute', id }, [muteEnd], 'fired');
      tx.append(muteExpired, { ...factOf(mute), data: { buildingId: mute.building_id, userId: mute.user_id } });
    }
    await tx.flush();
    const isFinal = muteLifecycle.isFinal(mute.status);
    return { version: mute.version, state: mute.status, isFinal, next: isFinal ? null : nextOf(await pendingDeadlines(tx, 'mute', id), tx.now) };
  },
});
