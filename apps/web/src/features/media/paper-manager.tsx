'use client';

import { acceptedTypes, type FileKind, limits } from '@lintel/domain/media/contract';
import { Button } from '@lintel/ui/button';
import { IconButton } from '@lintel/ui/icon-button';
import { Progress } from '@lintel/ui/progress';
import { FileText, LayoutPanelTop, Plus, RotateCw, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { type Entry, entriesOf } from './album';
import type { PhotoManagerProps } from './photo-manager';
import { useUploadWords } from './use-upload-words';

const adders = [{ kind: 'floor_plan', label: 'addPlan' }, { kind: 'document', label: 'addDocument' }] as const;

interface PaperManagerProps extends PhotoManagerProps {
  /** Of a home plans and documents; elsewhere documents alone. */
  readonly isHome?: boolean;
}

/** Floor plans and documents: a list, for what counts is their names. */
export function PaperManager({ album, actions, uploads, isHome = true }: PaperManagerProps) {
  const t = useTranslations('media');
  const entries = entriesOf(album, uploads.items, isHome ? ['floor_plan', 'document'] : ['document']);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-ink-muted">{isHome && entries.length === 0 ? t('noPapers') : null} {t(isHome ? 'papersHelp' : 'documentsHelp', { mb: limits.fileBytes / 1024 / 1024 })}</p>
      {entries.length === 0 ? null : (
        <ul className="divide-y rounded-md border">
          {entries.map((entry) => <PaperRow key={entry.id} entry={entry} onRetry={uploads.retry} onRemove={(name) => {
            if (entry.from === 'server') actions.remove(entry.item, name);
            if (entry.from === 'here') uploads.cancel(entry.upload.key);
            if (entry.from === 'earlier') actions.forget(entry.id);
          }} />)}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        {adders.filter(({ kind }) => isHome || kind === 'document').map(({ kind, label }) => <AddFiles key={kind} kind={kind} label={t(label)} onFiles={(files) => { uploads.add(files, kind); }} />)}
      </div>
    </div>
  );
}

function AddFiles({ kind, label, onFiles }: { readonly kind: FileKind; readonly label: string; readonly onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type="button" tone="secondary" onClick={() => { input.current?.click(); }}><Plus aria-hidden />{label}</Button>
      <input ref={input} type="file" hidden multiple accept={acceptedTypes[kind].join(',')} aria-label={label}
        onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; if (files.length > 0) onFiles(files); }} />
    </>
  );
}

function kindOf(entry: Entry): string {
  return entry.from === 'server' ? entry.item.kind : entry.from === 'here' ? entry.upload.kind : entry.brokenOff.kind;
}

function PaperRow({ entry, onRetry, onRemove }: { readonly entry: Entry; readonly onRetry: (key: string) => void; readonly onRemove: (name: string) => void }) {
  const t = useTranslations('media');
  const { name, error, isRefused, isPreparing, progress } = useUploadWords()(entry);
  const isPlan = kindOf(entry) === 'floor_plan';
  const isReady = entry.from === 'server' && entry.item.status === 'ready';
  return (
    <li className="flex items-center gap-3 px-3 py-2">
      {isPlan ? <LayoutPanelTop aria-hidden className="size-5 shrink-0 text-ink-faint" /> : <FileText aria-hidden className="size-5 shrink-0 text-ink-faint" />}
      <span className="min-w-0 flex-1">
        {isReady ? <a href={`/api/v1/media/${entry.id}/file`} className="block truncate font-medium text-accent-ink" aria-label={t('open', { name })} target="_blank" rel="noreferrer">{name}</a> : <span className="block truncate font-medium">{name}</span>}
        <span className={`block text-sm ${error === undefined ? 'text-ink-muted' : 'text-danger-ink'}`}>{error ?? (isPreparing ? t('preparing') : isPlan ? t('plan') : t('document'))}</span>
        {progress === undefined ? null : <Progress className="mt-1" label={name} value={progress} />}
      </span>
      {error !== undefined && !isRefused ? <IconButton label={t('retry', { name })} icon={<RotateCw aria-hidden />} tone="quiet" size="sm" onClick={() => { onRetry(entry.id); }} /> : null}
      <IconButton label={t('remove', { name })} icon={<Trash2 aria-hidden />} tone="danger-quiet" size="sm" onClick={() => { onRemove(name); }} />
    </li>
  );
}
