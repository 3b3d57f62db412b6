import type { ReactNode } from 'react';
import { SectionsNav } from '@/features/docs/sections-nav';
import { apiReference } from '@/server/api-reference';
import { PublicFrame } from '@/server/public-frame';

export default function DocsLayout({ children }: { readonly children: ReactNode }) {
  return (
    <PublicFrame features={['docs']}>
      <div className="mx-auto grid w-full max-w-7xl gap-8 px-4 py-8 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-8 lg:self-start"><SectionsNav sections={apiReference()} /></div>
        <div className="min-w-0">{children}</div>
      </div>
    </PublicFrame>
  );
}
