'use client';

import { EmptyState } from '@lintel/ui/empty-state';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { Domains } from './domains';
import { Provider } from './provider';
import { Rules } from './rules';
import { State } from './state';

/** An organisation's own sign-in, from top to bottom in the order in which it is set up. */
export function SingleSignOn({ organisationId }: { readonly organisationId: string }) {
  const t = useTranslations('organisation.sso');
  const trpc = useTRPC();
  const query = useQuery(trpc.sso.get.queryOptions({ organisationId }));
  useLive([`organisation:${organisationId}`], { queries: [trpc.sso.get.queryFilter({ organisationId })] });
  if (refusedBy(query.error)?.code === 'forbidden') return <EmptyState icon={<KeyRound aria-hidden />} title={t('ownersOnly')}>{t('ownersOnlyHelp')}</EmptyState>;
  return (
    <Answered query={query} failed={t('failed')} skeleton={<Skeleton className="h-96 w-full" />}>
      {({ connection, addresses, roles }) => (
        <div className="flex flex-col gap-6">
          {connection === null ? null : <State connection={connection} />}
          <Provider key={`provider-${connection?.version ?? 0}`} organisationId={organisationId} connection={connection} addresses={addresses} />
          {connection === null ? null : <Domains connection={connection} />}
          {connection === null ? null : <Rules key={`rules-${connection.version}`} connection={connection} roles={roles} />}
        </div>
      )}
    </Answered>
  );
}
