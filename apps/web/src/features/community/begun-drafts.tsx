'use client';

import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { IconButton } from '@lintel/ui/icon-button';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Post } from './use-community';

interface BegunDraftsProps {
  readonly drafts: readonly Post[];
  readonly onGoOn: (post: Post) => void;
  readonly onRemove: (id: string) => void;
}

/** What one began to write, here or on another device. */
export function BegunDrafts({ drafts, onGoOn, onRemove }: BegunDraftsProps) {
  const t = useTranslations('community');
  if (drafts.length === 0) return null;
  return (
    <section aria-label={t('compose.begun')} className="flex flex-col gap-2">
      <h2 className="text-sm font-medium text-ink-muted">{t('compose.begun')}</h2>
      <ul className="divide-y rounded-lg border bg-surface">
        {drafts.map((post) => {
          const words = [post.title, post.body].find((text) => text !== '') ?? t('compose.noWords');
          return (
            <li key={post.id} className="flex items-center gap-2 px-4 py-2">
              <span className="min-w-0 flex-1"><span className="block truncate">{words}</span><span className="block text-sm text-ink-muted">{t(`kind.${post.kind}`)} · <DateTime at={post.updatedAt} /></span></span>
              <Button size="sm" aria-label={t('compose.goOnWith', { words })} onClick={() => { onGoOn(post); }}>{t('compose.goOn')}</Button>
              <IconButton label={t('compose.discardOne', { words })} icon={<Trash2 aria-hidden />} tone="danger-quiet" size="sm" onClick={() => { onRemove(post.id); }} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
