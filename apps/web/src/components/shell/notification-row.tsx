'use client';

import { DateTime } from '@lintel/ui/date-time';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';

export interface NotificationRowProps {
  readonly item: { readonly id: string; readonly title: string; readonly body: string; readonly path: string; readonly isRead: boolean; readonly createdAt: string };
  readonly onOpen: (id: string) => void;
}

export function NotificationRow({ item, onOpen }: NotificationRowProps) {
  const t = useTranslations('shell.bell');
  return (
    <UiLink href={item.path} onClick={() => { onOpen(item.id); }} className="flex gap-3 px-4 py-3 transition-colors hover:bg-hover">
      <span aria-hidden className={`mt-2 size-2 shrink-0 rounded-full ${item.isRead ? '' : 'bg-accent'}`} />
      <span className="min-w-0 flex-1">
        <span className={`block text-pretty ${item.isRead ? '' : 'font-medium'}`}>
          {item.isRead ? null : <span className="sr-only">{t('unreadItem')}: </span>}
          {item.title}
        </span>
        <span className="line-clamp-2 text-sm text-ink-muted">{item.body}</span>
        <span className="mt-0.5 block text-xs text-ink-faint">
          <DateTime at={item.createdAt} />
        </span>
      </span>
    </UiLink>
  );
}
