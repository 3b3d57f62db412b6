'use client';

import { Banner } from '@lintel/ui/banner';
import { useTranslations } from 'next-intl';

/** What the moderator is shown besides the draft itself. */
export function ReviewFindings({ findings, isShown }: { readonly findings: readonly Readonly<Record<string, unknown>>[]; readonly isShown: boolean }) {
  const t = useTranslations('desk.record');
  if (!isShown || findings.length === 0) return null;
  return (
    <Banner tone="caution" title={t('findings')}>
      <ul className="list-disc ps-5">
        {findings.map((finding) => (
          <li key={String(finding['kind'])}>
            {finding['kind'] === 'duplicate_address' ? t('duplicate') : t('outlier', { ratio: Number(finding['ratio'] ?? 1), count: Number(finding['comparables'] ?? 0) })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
