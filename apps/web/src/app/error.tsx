'use client';

import { PageError } from '@/components/errors/page-error';

export default function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  return <PageError error={error} onRetry={reset} />;
}
