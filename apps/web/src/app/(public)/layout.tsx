import type { ReactNode } from 'react';
import { PublicFrame } from '@/server/public-frame';

export default function PublicLayout({ children }: { readonly children: ReactNode }) {
  return <PublicFrame features={['search', 'listing', 'directory', 'find']}>{children}</PublicFrame>;
}
