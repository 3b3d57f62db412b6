'use client';

import { CopyButton } from '@lintel/ui/copy-button';
import { useTranslations } from 'next-intl';

/** A text to carry into another program's settings. */
export function Copied({ label, value }: { readonly label: string; readonly value: string }) {
  const t = useTranslations('organisation.sso');
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink-muted">{label}</p>
      <p className="flex items-start gap-2"><code className="min-w-0 flex-1 rounded-sm bg-sunken px-2 py-1.5 text-sm break-all">{value}</code><CopyButton value={value} label={t('copy', { what: label })} /></p>
    </div>
  );
}
