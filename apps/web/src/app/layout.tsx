import { themeScript } from '@lintel/ui/theme-script';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { AppUi } from '@/components/app-ui';
import { LiveProvider } from '@/components/live/live-provider';
import { StepUpDialog } from '@/components/step-up/step-up-dialog';
import { StandingProvider } from '@/components/standing-context';
import { AppTrpcProvider } from '@/components/trpc-provider';
import { ActingBanner } from '@/features/standing-in/acting-banner';
import { WordsFor } from '@/i18n/words-for';
import { getLintel } from '@/server/lintel';
import { reader } from '@/server/reader';
import { liveCursor } from '@/server/rsc';
import { accountThemeScript } from './account-theme';
import './globals.css';

/** Every page is rendered by the running server: its nonce, its reader and the place in the log are the request's own. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  const name = t('name');
  return {
    metadataBase: new URL(getLintel().env.APP_URL),
    title: { default: `${name} · ${t('tagline')}`, template: `%s · ${name}` },
    description: t('description'),
    applicationName: name,
    formatDetection: { telephone: false },
    appleWebApp: { capable: true, title: name, statusBarStyle: 'default' },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  // Up to the edges of the screen: what stands there keeps clear of its corners by itself.
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f6f3' },
    { media: '(prefers-color-scheme: dark)', color: '#14110f' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Before anything else is read: what changes after it is told by the live stream.
  const cursor = liveCursor();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const { me, locale, zone } = await reader();
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `${accountThemeScript(me?.theme)}${themeScript}` }} />
      </head>
      <body>
        <WordsFor features={['standingIn']}>
          <StandingProvider>
            <AppTrpcProvider>
              <LiveProvider cursor={cursor}>
                <AppUi locale={locale} zone={zone} now={Date.now()} me={me === null ? null : { id: me.id, name: me.name, email: me.email, units: me.units }}>
                  <ActingBanner />
                  {children}
                  {me === null ? null : <StepUpDialog />}
                </AppUi>
              </LiveProvider>
            </AppTrpcProvider>
          </StandingProvider>
        </WordsFor>
      </body>
    </html>
  );
}
