import type { ReactNode } from 'react';
import { AccountNav } from '@/features/account/account-nav';
import { organisationsOf } from '@/features/webhooks/organisations';
import { reader } from '@/server/reader';

export default async function AccountLayout({ children }: { readonly children: ReactNode }) {
  const { me } = await reader();
  return (
    <>
      <AccountNav hasWebhooks={me !== null && organisationsOf(me).length > 0} isAgent={me !== null && me.memberships.some(({ role }) => role === 'agent' || role === 'agency_owner')} />
      {children}
    </>
  );
}
