import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { verificationMove, verificationState } from '../contract';
import { verificationLifecycle } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { endingEvents, endResidency } from '../residing';
import { lockVerification, verificationAttributes } from '../store';

/**
 * Ends a residency because its person has moved out: said by themselves or by the manager. Their access ends with it.
 * Events: resident.unverified, membership.revoked. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const moveOut = defineCommand({
  name: 'verification.moveOut',
  summary: 'Say that a resident has moved out.',
  input: verificationMove,
  output: verificationState,
  permission: 'verification.moveOut',
  events: [...endingEvents],
  async run(tx, input) {
    const row = await lockVerification(tx, input.id);
    tx.authorise(verificationPolicy, 'verification.moveOut', verificationAttributes(row), 'verification.view');
    refuseStale('request', row, input.expectedVersion);
    const status = verificationLifecycle.next(row.status, 'verification.moveOut');
    const ended = await endResidency(tx, row, { status: 'moved_out', because: 'moved_out', note: input.note });
    return { id: row.id, version: ended.version, status };
  },
});
