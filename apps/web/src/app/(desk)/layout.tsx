import type { ReactNode } from 'react';
import { Workspace } from '@/server/workspace';

export default function DeskLayout({ children }: { readonly children: ReactNode }) {
  return <Workspace features={['admin', 'analytics', 'assistant', 'audit', 'building', 'community', 'desk', 'directory', 'events', 'listing', 'media', 'organisation', 'sharing', 'ticket', 'views']}>{children}</Workspace>;
}
