'use client';

import type { ShareableType } from '@lintel/domain/organisation/contract';
import { Button } from '@lintel/ui/button';
import { Share2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';

const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog')).ShareDialog }));

export interface ShareButtonProps {
  readonly record: { readonly type: ShareableType; readonly id: string };
  readonly ownerId: string;
  readonly title: string;
}

/** Opens with whom a record is shared; what opens is loaded then. */
export function ShareButton(props: ShareButtonProps) {
  const t = useTranslations('sharing');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" onClick={() => { setOpen(true); }}><Share2 aria-hidden />{t('share')}</Button>
      {isOpen ? <Suspense><ShareDialog {...props} onClose={() => { setOpen(false); }} /></Suspense> : null}
    </>
  );
}
