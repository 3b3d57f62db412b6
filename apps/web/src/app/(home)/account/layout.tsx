import type { ReactNode } from 'react';
import { AccountNav } from '@/features/account/account-nav';

export default function AccountLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <AccountNav />
      {children}
    </>
  );
}
