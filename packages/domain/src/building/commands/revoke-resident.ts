import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { writtenText } from '../../fields';
import { refuseStale } from '../../stale';
import { verificationMove, verificationState } from '../contract';
import { verificationLifecycle } from '../lifecycle';
import { verificationPolicy } from '../policy';
import { endingEvents, endResidency } from '../residing';
import { lockVerification, verificationAttributes } from '../store';

/**
 * Takes a verification back. It bites at once: the person's next request, search and open page are without the house.
 * Events: resident.unverified, membership.revoked. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const revokeResident = defineCommand({
  name: 'verification.revoke',
  summary: 'Take a resident’s verification back.',
  input: verificationMove.extend({ note: writtenText(1_000).pipe(z.string().min(3, 'say why')) }),
  output: verificationState,
  permission: 'verification.decide',
  events: [...endingEvents],
  async run(tx, input) {
    const row = await lockVerification(tx, input.id);
    tx.authorise(verificationPolicy, 'verification.decide', verificationAttributes(row), 'verification.view');
    refuseStale('request', row, input.expectedVersion);
    const status = verificationLifecycle.next(row.status, 'verification.revoke');
    const ended = await endResidency(tx, row, { status: 'revoked', because: 'revoked', note: input.note });
    return { id: row.id, version: ended.version, status };
  },
});
