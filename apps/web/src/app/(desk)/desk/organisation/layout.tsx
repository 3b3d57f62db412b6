import type { ReactNode } from 'react';
import { OrganisationNav } from '@/features/organisation/organisation-nav';

export default function OrganisationLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <OrganisationNav />
      {children}
    </>
  );
}
