import { by, type PersonalData } from '../personal';

const secret = 'It proves who you are and would be of use to thieves alone.';
const security = 'Who signed in, and who acted for whom, is kept so that misuse can be followed; nothing in it names you afterwards.';

/** What accounts hold on their people. The account's own row is erased last, by the erasure itself. */
export const accessPersonal: PersonalData = {
  held: [
    {
      table: 'app_user', title: 'Your account', covers: ['id', 'email', 'name', 'email_verified_at'], mine: by('id'),
      exported: ['id', 'email', 'name', 'locale', 'zone', 'theme', 'status', 'email_verified_at', 'created_at'],
      forgetting: { how: 'keep', why: 'Only its number stays, without name or address, so that what others did with you keeps its place.' },
    },
    {
      table: 'session', title: 'Where you signed in', covers: ['user_id', 'user_agent', 'address'], mine: by('user_id'),
      exported: ['id', 'created_at', 'last_used_at', 'expires_at', 'revoked_at', 'user_agent', 'address', 'methods'], forgetting: { how: 'clear', set: { user_agent: 'null', address: 'null' } },
    },
    { table: 'credential', title: 'Your password', covers: ['user_id'], mine: by('user_id'), exported: secret, forgetting: { how: 'delete' } },
    { table: 'totp', title: 'Your authenticator app', covers: ['user_id'], mine: by('user_id'), key: 't.user_id::text', exported: ['confirmed_at', 'created_at'], forgetting: { how: 'delete' } },
    { table: 'recovery_code', title: 'Your recovery codes', covers: ['user_id'], mine: by('user_id'), exported: secret, forgetting: { how: 'delete' } },
    { table: 'sign_in_challenge', title: 'Sign-ins under way', covers: ['user_id'], mine: by('user_id'), exported: secret, forgetting: { how: 'delete' } },
    { table: 'sign_in_flow', title: 'Sign-ins under way by others', covers: ['user_id'], mine: by('user_id'), exported: secret, forgetting: { how: 'delete' } },
    {
      table: 'passkey', title: 'Your passkeys', covers: ['user_id', 'name'], mine: by('user_id'), exported: ['id', 'name', 'created_at', 'last_used_at', 'is_synced', 'transports'], forgetting: { how: 'delete' },
    },
    {
      table: 'identity', title: 'Accounts elsewhere that you sign in with', covers: ['user_id', 'email'], mine: by('user_id'),
      exported: ['id', 'provider', 'issuer', 'subject', 'email', 'created_at', 'last_used_at'], forgetting: { how: 'delete' },
    },
    {
      table: 'registration', title: 'How you asked for your account', covers: ['user_id', 'email', 'name'], mine: `${by('user_id')} or t.email = $2::citext`,
      exported: ['id', 'email', 'name', 'locale', 'zone', 'status', 'consents', 'consent_editions', 'created_at'], forgetting: { how: 'clear', set: { status: `case t.status when 'pending' then 'expired' else t.status end`, email: 'null', name: 'null', hash: 'null' } },
    },
    {
      table: 'password_reset', title: 'New passwords you asked for', covers: ['email'], mine: 't.email = $2::citext', exported: ['id', 'status', 'created_at', 'expires_at'],
      forgetting: { how: 'delete' },
    },
    {
      table: 'email_change', title: 'Changes of your e-mail address', covers: ['user_id', 'old_email', 'new_email'], mine: by('user_id'),
      exported: ['id', 'old_email', 'new_email', 'status', 'created_at'], forgetting: { how: 'clear', set: { status: `case t.status when 'pending' then 'expired' when 'confirmed' then 'settled' else t.status end`, old_email: 'null', new_email: 'null' } },
    },
    {
      table: 'api_key', title: 'Keys of your programs', covers: ['user_id', 'name'], mine: by('user_id'),
      exported: ['id', 'name', 'prefix', 'scopes', 'created_at', 'expires_at', 'last_used_at', 'revoked_at'], forgetting: { how: 'clear', set: { name: `'deleted'` } },
    },
    {
      table: 'acting', title: 'When you acted for others, and others for you', covers: ['user_id', 'subject_id', 'reason'], mine: by('user_id', 'subject_id'),
      exported: ['id', 'kind', 'started_at', 'ended_at', 'reason'], forgetting: { how: 'keep', why: security },
    },
  ],
};
