'use client';

import { erasedText } from '@lintel/kernel';
import { CopyButton } from '@lintel/ui/copy-button';
import { DateTime } from '@lintel/ui/date-time';
import { type Fact, Facts } from '@lintel/ui/facts';
import { Peek } from '@lintel/ui/peek';
import { useTranslations } from 'next-intl';
import { type AuditEntry, useEntryWords } from './audit-columns';

/** One entry whole: who, from where, why, and what seals it. */
export function AuditPeek({ entry, onClose }: { readonly entry: AuditEntry; readonly onClose: () => void }) {
  const t = useTranslations('audit');
  const { what, who, record } = useEntryWords();
  const facts: readonly Fact[] = [
    { id: 'who', label: t('who'), value: who(entry) },
    { id: 'when', label: t('when'), value: <DateTime at={entry.at} show="moment" /> },
    { id: 'from', label: t('from'), value: t(`origins.${entry.origin}`) },
    { id: 'device', label: t('device'), value: entry.device ?? t('unknown') },
    ...(entry.address === null ? [] : [{ id: 'address', label: t('address'), value: <span className="tabular">{entry.address}</span> }]),
    { id: 'record', label: t('record'), value: <span className="tabular">{record(entry)}</span> },
    ...(entry.reason === null ? [] : [{ id: 'reason', label: t('reason'), value: entry.reason === erasedText ? t('erased') : entry.reason }]),
    { id: 'hash', label: t('hash'), isWide: true, value: <span className="flex items-center gap-2"><code className="min-w-0 break-all text-sm">{entry.hash}</code><CopyButton value={entry.hash} /></span> },
  ];
  return (
    <Peek title={what(entry)} onClose={onClose}>
      <Facts facts={facts} columns={1} />
      <p className="mt-4 text-sm text-ink-muted">{t('hashHelp')}</p>
    </Peek>
  );
}
