import type { ReactNode } from 'react';
import { Workspace } from '@/server/workspace';

export default function AdminLayout({ children }: { readonly children: ReactNode }) {
  return <Workspace features={['admin', 'analytics', 'assistant', 'audit', 'directory', 'events', 'listing', 'operate']}>{children}</Workspace>;
}
