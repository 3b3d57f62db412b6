'use client';

import { useTranslations } from 'next-intl';

/** What a value was and what it becomes. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useTranslations('operate.settings');
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 rounded-md bg-sunken p-3 text-sm">
      <dt className="text-ink-muted">{t('before')}</dt><dd className="min-w-0 break-words line-through decoration-ink-faint">{before}</dd>
      <dt className="text-ink-muted">{t('after')}</dt><dd className="min-w-0 font-medium break-words">{after}</dd>
    </dl>
  );
}
