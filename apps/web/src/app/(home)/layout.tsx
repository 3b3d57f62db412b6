import type { ReactNode } from 'react';
import { Workspace } from '@/server/workspace';

export default function HomeLayout({ children }: { readonly children: ReactNode }) {
  return <Workspace features={['home', 'account', 'assistant', 'building', 'community', 'directory', 'media', 'events', 'search', 'listing', 'webhooks', 'organisation', 'sharing', 'ticket']}>{children}</Workspace>;
}
