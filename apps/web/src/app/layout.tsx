import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { AppTrpcProvider } from '@/components/trpc-provider';
import './globals.css';

export const metadata: Metadata = { title: { default: 'Lintel', template: '%s · Lintel' }, description: 'One system of record for the whole life of a building.' };

/** Reading the headers makes every page render per request, which its nonce needs. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en" data-nonce={nonce === undefined ? undefined : ''} suppressHydrationWarning>
      <body>
        <AppTrpcProvider>{children}</AppTrpcProvider>
      </body>
    </html>
  );
}
