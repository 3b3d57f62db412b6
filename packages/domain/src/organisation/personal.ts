import type { ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import { by, type PersonalData } from '../personal';
import { grantRevoked } from './events';
import { endGrant, lockGrant } from './grants';
import { endMembership } from './memberships';
import { lockMembership } from './store';

const atOnce = 100;
const work = 'Who worked with whom belongs to the organisation\u2019s record; nothing in it names you afterwards.';

/** Roles end as if they were laid down; whether the last owner goes was asked before. */
async function endRoles(tx: ScopedTransaction, userId: string): Promise<number> {
  const rows = await tx.db.selectFrom('membership').select('id').where('user_id', '=', userId).where('revoked_at', 'is', null).orderBy('id').limit(atOnce + 1).execute();
  for (const { id } of rows.slice(0, atOnce)) await endMembership(tx, await lockMembership(tx, id));
  return Math.max(0, rows.length - atOnce);
}

/** Shares end as if they were given back; then nothing holds the address any more. */
async function endShares(tx: ScopedTransaction, userId: string): Promise<number> {
  const address = tx.db.selectFrom('app_user').select('email').where('id', '=', userId);
  const rows = await tx.db.selectFrom('record_grant').select('id').where((eb) => eb.or([eb('subject_user_id', '=', userId), eb('subject_email', '=', address)]))
    .where('revoked_at', 'is', null).orderBy('id').limit(atOnce + 1).execute();
  for (const { id } of rows.slice(0, atOnce)) await endGrant(tx, await lockGrant(tx, id), grantRevoked);
  const left = Math.max(0, rows.length - atOnce);
  if (left === 0) await tx.db.updateTable('record_grant').set({ subject_email: sql<string>`id || '@deleted.invalid'` }).where('subject_email', '=', address).execute();
  return left;
}

export const organisationPersonal: PersonalData = {
  held: [
    {
      table: 'membership', title: 'Your roles', covers: ['user_id'], mine: by('user_id'), exported: ['id', 'role', 'scope', 'scope_id', 'organisation_id', 'granted_at', 'revoked_at'],
      forgetting: { how: 'end', run: endRoles },
    },
    {
      table: 'record_grant', title: 'What was shared with you', covers: ['subject_user_id', 'subject_email'], mine: `${by('subject_user_id')} or t.subject_email = $2::citext`,
      exported: ['id', 'organisation_id', 'record_type', 'record_id', 'right', 'until', 'created_at', 'revoked_at'], forgetting: { how: 'end', run: endShares },
    },
    {
      table: 'invitation', title: 'Invitations to you', covers: ['email', 'accepted_by'], mine: `${by('accepted_by')} or t.email = $2::citext`,
      exported: ['id', 'organisation_id', 'email', 'role', 'status', 'sent_at', 'settled_at'], forgetting: { how: 'clear', set: { email: `t.id || '@deleted.invalid'` } },
    },
    {
      table: 'delegation', title: 'Who may act for you, and you for whom', covers: ['principal_id', 'delegate_id'], mine: by('principal_id', 'delegate_id'),
      exported: ['id', 'organisation_id', 'created_at', 'until', 'revoked_at'],
      forgetting: { how: 'clear', set: { revoked_at: 'greatest(coalesce(t.revoked_at, now()), t.created_at)' } },
    },
  ],
  references: [
    { table: 'invitation', columns: ['invited_by'], why: work },
    { table: 'record_grant', columns: ['given_by', 'subject_id'], why: work },
    { table: 'delegation', columns: ['given_by'], why: work },
    { table: 'organisation', columns: ['phone'], why: 'The organisation\u2019s own number, which it shows to everybody.' },
  ],
};
