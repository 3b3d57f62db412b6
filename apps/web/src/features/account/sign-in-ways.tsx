'use client';

import { Card } from '@lintel/ui/card';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useTRPC } from '@/components/trpc-provider';
import { AuthenticatorApp } from './authenticator-app';
import { LinkedAccounts, type Provider } from './linked-accounts';
import { Passkeys } from './passkeys';
import { RecoveryCodes } from './recovery-codes';

/** What one signs in with besides a password. */
export function SignInWays({ providers }: { readonly providers: readonly Provider[] }) {
  const t = useTranslations('account.passkeys');
  const trpc = useTRPC();
  const query = useQuery(trpc.user.getSecurity.queryOptions({}));
  return (
    <Answered query={query} failed={t('failed')} level={2} skeleton={<Card title={t('title')}><Skeleton className="h-24" /></Card>}>
      {({ passkeys, totpSince, recoveryCodesLeft, identities }) => (
        <div className="flex flex-col gap-6">
          <Passkeys passkeys={passkeys} />
          <LinkedAccounts identities={identities} providers={providers} />
          <AuthenticatorApp since={totpSince} />
          {passkeys.length > 0 || totpSince !== null ? <RecoveryCodes left={recoveryCodesLeft} /> : null}
        </div>
      )}
    </Answered>
  );
}
