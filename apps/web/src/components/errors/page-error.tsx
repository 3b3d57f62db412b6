'use client';

import { ErrorState } from '@lintel/ui/error-state';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { refusedBy } from '../refused';

export interface PageErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly onRetry: () => void;
}

/** What a route's error boundary shows. A render on the server gives only a digest, under which its error was logged. */
export function PageError({ error, onRetry }: PageErrorProps) {
  const t = useTranslations('errors.page');
  useEffect(() => {
    // For whoever has the browser's console open; the server has logged its own.
    reportError(error);
  }, [error]);
  return (
    <ErrorState level={1} title={t('title')} reference={refusedBy(error)?.reference ?? error.digest} onRetry={onRetry} className="min-h-[60dvh] justify-center">
      {t('help')}
    </ErrorState>
  );
}
