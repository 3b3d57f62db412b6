'use client';

import { limits } from '@lintel/domain/media/contract';
import { useTranslations } from 'next-intl';
import type { Entry } from './album';

const mb = limits.fileBytes / 1024 / 1024;
const lasting: readonly string[] = ['payload_too_large', 'unsupported_media_type'];

export interface EntryWords {
  readonly name: string;
  /** What went wrong, and what to do about it. */
  readonly error: string | undefined;
  /** Trying again would fail again. */
  readonly isRefused: boolean;
  readonly isPreparing: boolean;
  /** 0 to 1 while it is on its way. */
  readonly progress: number | undefined;
}

/** What there is to say of a file on its way, or of what became of it. */
export function useUploadWords(): (entry: Entry) => EntryWords {
  const t = useTranslations('media');
  const known = (code: string): code is 'payload_too_large' | 'unsupported_media_type' | 'unreachable' | 'too_many' | 'expired' => t.has(`codes.${code}` as never);
  return (entry) => {
    if (entry.from === 'earlier') return { name: entry.brokenOff.name, error: t('brokeOff'), isRefused: true, isPreparing: false, progress: undefined };
    if (entry.from === 'here') {
      const { name, code, progress, state } = entry.upload;
      const error = code === undefined ? undefined : known(code) ? t(`codes.${code}`, { mb, files: limits.files }) : t('codes.other');
      return { name, error, isRefused: code !== undefined && lasting.includes(code), isPreparing: state === 'arrived', progress: state === 'failed' || state === 'arrived' ? undefined : progress };
    }
    const { name, alt, status, rejectedReason } = entry.item;
    const error = status !== 'rejected' ? undefined : t(`rejected.${rejectedReason ?? 'unreadable'}`);
    return { name: alt === '' ? (name ?? '') : alt, error, isRefused: true, isPreparing: status === 'uploaded' || status === 'processing', progress: undefined };
  };
}
