'use client';

import { Button } from '@lintel/ui/button';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Trial } from '@/server/rest/openapi/reference';

// Most readers only read: the form comes with the first request.
const TryForm = dynamic(() => import('./try-form').then(({ TryForm: form }) => form));

/** Below an operation: the request itself, sent from this page. */
export function TryIt({ trial, of }: { readonly trial: Trial; readonly of: string }) {
  const t = useTranslations('docs');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <TryForm trial={trial} of={of} />;
  return <Button size="sm" className="self-start" onClick={() => { setOpen(true); }} aria-label={t('tryOf', { of })}>{t('try')}</Button>;
}
