import { defineQuery } from '@lintel/db';
import { security, noInput } from '../factor-contract';
import type { IdentityProvider } from '../identity-contract';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';

/** How one signs in, and how one can confirm that it is oneself. Errors: unauthenticated, forbidden to keys. */
export const getSecurity = defineQuery({
  name: 'user.getSecurity',
  summary: 'How you sign in.',
  input: noInput,
  output: security,
  permission: 'user.own',
  async run(scope) {
    scope.authorise(userPolicy, 'user.own', {});
    const userId = ownAccount(scope);
    const [credential, totp, passkeys, codes, identities] = await Promise.all([
      scope.db.selectFrom('credential').select('user_id').where('user_id', '=', userId).executeTakeFirst(),
      scope.db.selectFrom('totp').select('confirmed_at').where('user_id', '=', userId).where('confirmed_at', 'is not', null).executeTakeFirst(),
      scope.db.selectFrom('passkey').selectAll().where('user_id', '=', userId).orderBy('created_at').orderBy('id').limit(100).execute(),
      scope.db.selectFrom('recovery_code').select((eb) => eb.fn.countAll<number>().as('left')).where('user_id', '=', userId).where('used_at', 'is', null).executeTakeFirstOrThrow(),
      scope.db.selectFrom('identity').leftJoin('sso_connection as c', 'c.id', 'identity.connection_id').selectAll('identity').select('c.name').where('identity.user_id', '=', userId)
        .orderBy('identity.created_at').orderBy('identity.id').limit(100).execute(),
    ]);
    const own = credential === undefined ? [] : ['password' as const];
    const linked = identities.some(({ connection_id: connection }) => connection === null) ? ['identity' as const] : [];
    const strong = [...(passkeys.length > 0 ? (['passkey'] as const) : []), ...(totp === undefined ? [] : (['totp'] as const))];
    return {
      hasPassword: credential !== undefined,
      totpSince: totp?.confirmed_at?.toISOString() ?? null,
      passkeys: passkeys.map((row) => ({ id: row.id, name: row.name, isSynced: row.is_synced, createdAt: row.created_at.toISOString(), lastUsedAt: row.last_used_at?.toISOString() ?? null })),
      identities: identities.map((row) => ({
        // The table's check names the same words.
        id: row.id, provider: row.provider as IdentityProvider, name: row.name, email: row.email, createdAt: row.created_at.toISOString(), lastUsedAt: row.last_used_at?.toISOString() ?? null,
      })),
      recoveryCodesLeft: codes.left,
      stepUpBy: strong.length > 0 ? strong : own.length > 0 ? own : linked,
    };
  },
});
