'use client';

import { IconButton } from '@lintel/ui/icon-button';
import { Progress } from '@lintel/ui/progress';
import { RotateCw, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { kindOfFile } from './file-kinds';
import { useUpload } from '@/features/media/use-upload';
import { useUploadWords } from '@/features/media/use-upload-words';

interface SendFilesProps {
  readonly messageId: string;
  readonly files: readonly File[];
  /** All are there, or were given up. */
  readonly onDone: () => void;
}

const none: never[] = [];

/** Sends the files of a message that stands there, and shows how far each is. */
export function SendFiles({ messageId, files, onDone }: SendFilesProps) {
  const t = useTranslations('media');
  const wordsOf = useUploadWords();
  const uploads = useUpload({ recordType: 'message', recordId: messageId }, none);
  const latest = useRef({ uploads, onDone });
  useEffect(() => { latest.current = { uploads, onDone }; });
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    for (const kind of ['photo', 'document'] as const) {
      const some = files.filter((file) => kindOfFile(file) === kind);
      if (some.length > 0) latest.current.uploads.add(some, kind);
    }
  }, [files]);
  const left = uploads.items.filter(({ state }) => state !== 'arrived');
  const isDone = uploads.items.length > 0 && left.length === 0;
  useEffect(() => { if (isDone) latest.current.onDone(); }, [isDone]);
  return (
    <ul className="flex w-64 max-w-full flex-col gap-2 self-end">
      {left.map((upload) => {
        const { name, error, isRefused, progress } = wordsOf({ from: 'here', id: upload.key, upload });
        return (
          <li key={upload.key} className="flex items-center gap-2 rounded-md border bg-surface px-3 py-2 text-sm">
            <span className="min-w-0 flex-1"><span className="block truncate">{name}</span>{error === undefined ? <Progress label={name} value={progress ?? 0} /> : <span className="block text-danger-ink">{error}</span>}</span>
            {error === undefined || isRefused ? null : <IconButton label={t('retry', { name })} icon={<RotateCw aria-hidden />} tone="quiet" size="sm" onClick={() => { uploads.retry(upload.key); }} />}
            <IconButton label={t('remove', { name })} icon={<X aria-hidden />} tone="quiet" size="sm" onClick={() => { uploads.cancel(upload.key); if (left.length === 1) onDone(); }} />
          </li>
        );
      })}
    </ul>
  );
}
