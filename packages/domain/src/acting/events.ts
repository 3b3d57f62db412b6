import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../fields';
import { actingKind, delegationRight } from './contract';

const people = { principalId: id, subjectId: id, delegateId: id, userId: id };

export const delegationGiven = defineEvent({
  type: 'delegation.given', aggregateType: 'delegation', description: 'A person lets a colleague act for them, for some of their work.',
  schema: z.object({ ...people, rights: z.array(delegationRight), until: instant.nullable() }),
});
export const delegationRevoked = defineEvent({
  type: 'delegation.revoked', aggregateType: 'delegation', description: 'A colleague may act for a person no longer; open streams are cut.', schema: z.object(people),
});
const sitting = { kind: actingKind, userId: id, subjectId: id, delegationId: id.nullable() };
export const actingStarted = defineEvent({
  type: 'acting.started', aggregateType: 'acting', description: 'Somebody stands in for somebody else: by a delegation, or as an administrator, who says why. Told in the trail of each organisation it concerns.',
  schema: z.object({ ...sitting, expiresAt: instant }),
});
export const actingEnded = defineEvent({
  type: 'acting.ended', aggregateType: 'acting', description: 'Somebody stands in no longer; open streams are cut.', schema: z.object(sitting),
});
