'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

/** On a phone the question is always at hand, until its form is on the screen. */
export function AskBar({ price, address }: { readonly price: string; readonly address: string }) {
  const t = useTranslations('listing.actions');
  const [isFormSeen, setFormSeen] = useState(false);
  useEffect(() => {
    const form = document.querySelector('#ask');
    if (form === null) return undefined;
    const watcher = new IntersectionObserver(([entry]) => { setFormSeen(entry?.isIntersecting === true); });
    watcher.observe(form);
    return () => { watcher.disconnect(); };
  }, []);
  return (
    <div className={`fixed inset-x-0 bottom-0 z-20 flex items-center gap-4 border-t bg-surface px-4 py-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] transition-transform lg:hidden print:hidden ${isFormSeen ? 'invisible translate-y-full' : ''}`}>
      <p className="min-w-0 flex-1">
        <strong className="tabular block text-lg leading-tight">{price}</strong>
        <span className="block truncate text-sm text-ink-muted">{address}</span>
      </p>
      <a href="#ask" className={buttonClass('primary', 'lg')}>{t('ask')}</a>
    </div>
  );
}
