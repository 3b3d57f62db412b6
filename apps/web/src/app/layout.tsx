import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { LiveProvider } from '@/components/live/live-provider';
import { AppTrpcProvider } from '@/components/trpc-provider';
import { liveCursor } from '@/server/rsc';
import './globals.css';

export const metadata: Metadata = { title: { default: 'Lintel', template: '%s · Lintel' }, description: 'One system of record for the whole life of a building.' };

/** Reading the headers makes every page render per request, which its nonce needs. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await headers();
  const cursor = liveCursor();
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <AppTrpcProvider>
          <LiveProvider cursor={cursor}>{children}</LiveProvider>
        </AppTrpcProvider>
      </body>
    </html>
  );
}
