'use client';

import { formatDate } from '@lintel/ui/format';
import { useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { encode } from 'uqr';
import { useSyncExternalStore } from 'react';
import { paths } from '@/components/paths';
import type { Building } from './building-page';

interface LetterSheetProps {
  readonly building: Building;
  readonly unitLabel: string;
  readonly code: string;
  readonly expiresAt: string;
}

const nothingChanges = () => () => {};

/** One letter, a page of its own when printed. The code stands behind the `#`: no server sees it before it is typed. */
export function LetterSheet({ building, unitLabel, code, expiresAt }: LetterSheetProps) {
  const t = useTranslations('building.letters');
  const { locale } = useUi();
  const origin = useSyncExternalStore(nothingChanges, () => window.location.origin, () => '');
  const written = code.replace(/(.{4})(?=.)/g, '$1-');
  return (
    <article className="break-after-page rounded-md border bg-surface p-6 print:border-0 print:bg-transparent">
      <h3 className="headline text-2xl">{t('heading', { building: building.name })}</h3>
      <p className="mt-3 max-w-prose">{t('body', { unit: unitLabel })}</p>
      <div className="mt-5 flex flex-wrap items-center gap-6">
        <Code text={`${origin}${paths.verifyByCode(code)}`} label={`${origin}${paths.verify}`} />
        <div>
          <p className="text-sm text-ink-muted">{origin}{paths.verify}</p>
          <p className="tabular mt-1 font-mono text-2xl font-semibold tracking-wide">{written}</p>
          <p className="mt-1 text-sm text-ink-muted">{t('validUntil', { day: formatDate(expiresAt, locale, building.zone, { dateStyle: 'long' }) })}</p>
        </div>
      </div>
    </article>
  );
}

function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className="size-32 rounded-md">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
