'use client';

import { UiProvider } from '@lintel/ui/provider';
import { Toaster } from '@lintel/ui/toaster';
import { type ReactNode, useEffect } from 'react';
import { AppLink } from './link';
import { Device } from './offline/device';
import { ReaderContext, type SignedIn } from './reader-context';
import { useUiWords } from './words/use-ui-words';

export interface AppUiProps {
  readonly locale: string;
  readonly zone: string;
  /** Milliseconds since 1970 when the server rendered the page. */
  readonly now: number;
  /** null for a visitor, whose zone is asked of the browser and kept for the next page. */
  readonly me: SignedIn | null;
  readonly children: ReactNode;
}

const year = 31_536_000;

export function AppUi({ locale, zone, now, me, children }: AppUiProps) {
  const text = useUiWords();
  const isVisitor = me === null;
  useEffect(() => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (isVisitor && own !== zone) document.cookie = `lintel-zone=${encodeURIComponent(own)};path=/;max-age=${year};samesite=lax`;
  }, [isVisitor, zone]);
  return (
    <UiProvider text={text} locale={locale} timeZone={zone} now={now} link={AppLink}>
      <ReaderContext me={me}>{children}<Device /></ReaderContext>
      <Toaster />
    </UiProvider>
  );
}
