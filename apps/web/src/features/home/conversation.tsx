'use client';

import { Avatar } from '@lintel/ui/avatar';
import { DateTime } from '@lintel/ui/date-time';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';

export interface ConversationProps {
  readonly messages: Answers['inquiry']['get']['messages'];
  readonly label: string;
}

/** Both sides in turn, oldest first; what is new is announced. */
export function Conversation({ messages, label }: ConversationProps) {
  const t = useTranslations('home.inquiries');
  return (
    <ol aria-label={label} aria-live="polite" className="mt-6 flex flex-col gap-6">
      {messages.map((message) => {
        const isOwn = message.side === 'asker';
        const name = isOwn ? t('you') : (message.authorName ?? t('agency'));
        return (
          <li key={message.id} className="flex gap-3">
            <Avatar name={message.authorName ?? name} size="md" />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-medium">{name}</span>
                <DateTime at={message.sentAt} className="text-sm text-ink-muted" />
              </p>
              <p className="mt-1 max-w-prose break-words whitespace-pre-line">{message.body}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
