import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../fields';
import { consentPlace } from './contract';
import { consentPurpose } from './purposes';

export const consentChanged = defineEvent({
  type: 'consent.changed', aggregateType: 'consent', about: 'userId', description: 'A person allowed a purpose, or withdrew it: it counts from this moment.',
  schema: z.object({ userId: id, purpose: consentPurpose, isGiven: z.boolean(), wording: z.int(), place: consentPlace }),
});

const ofExport = { aggregateType: 'personal_export', about: 'userId' } as const;
const ofUser = z.object({ userId: id });

export const exportRequested = defineEvent({ type: 'personal_export.requested', ...ofExport, description: 'A person asked for everything held on them.', schema: ofUser });
export const exportReady = defineEvent({
  type: 'personal_export.ready', ...ofExport, description: 'The copy is ready to be fetched until it expires.', schema: z.object({ userId: id, bytes: z.int(), expiresAt: instant }),
});
export const exportFetched = defineEvent({ type: 'personal_export.fetched', ...ofExport, description: 'The person fetched the copy.', schema: ofUser });
export const exportFailed = defineEvent({ type: 'personal_export.failed', ...ofExport, description: 'The copy could not be made; another may be asked for.', schema: ofUser });
export const exportExpired = defineEvent({ type: 'personal_export.expired', ...ofExport, description: 'The copy was deleted.', schema: ofUser });

const ofDeletion = { aggregateType: 'account_deletion', about: 'userId' } as const;

export const deletionRequested = defineEvent({
  type: 'account_deletion.requested', ...ofDeletion, description: 'An account is to be deleted: its sessions and keys ended. It can be taken back until it is due.', schema: z.object({ userId: id, dueAt: instant }),
});
export const deletionReminded = defineEvent({ type: 'account_deletion.reminded', ...ofDeletion, description: 'The deletion is near.', schema: z.object({ userId: id, dueAt: instant }) });
export const deletionBlocked = defineEvent({
  type: 'account_deletion.postponed', ...ofDeletion, description: 'The deletion waits a day longer: somebody must hold a role that only this person holds.', schema: z.object({ userId: id, dueAt: instant }),
});
export const deletionCancelled = defineEvent({
  type: 'account_deletion.cancelled', ...ofDeletion, description: 'The account stays.', schema: z.object({ userId: id, because: z.enum(['signed_in', 'asked', 'operator']).describe('signed_in: written until signing in alone kept an account no longer') }),
});
export const deletionBegun = defineEvent({ type: 'account_deletion.begun', ...ofDeletion, description: 'The time to come back is over; what is held on the person is being erased.', schema: ofUser });
export const userDeleted = defineEvent({
  type: 'user.deleted', aggregateType: 'user', about: 'aggregate', description: 'An account was erased: what told of the person is gone, or dark.', schema: z.object({ deletionId: id }),
});

export const personRevealed = defineEvent({
  type: 'person.revealed', aggregateType: 'person_reveal', about: 'userId', description: 'An operator looked at how a person can be reached; the reason says why.', schema: ofUser,
});
