import { Avatar } from '@lintel/ui/avatar';
import { Badge } from '@lintel/ui/badge';
import { DateTime } from '@lintel/ui/date-time';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export interface BylineProps {
  readonly author: { readonly name: string; readonly isStaff: boolean };
  readonly at: string;
  readonly isEdited: boolean;
  readonly size?: 'sm' | 'md';
  readonly aside?: ReactNode;
}

/** Who wrote it and when. */
export function Byline({ author, at, isEdited, size = 'md', aside }: BylineProps) {
  const t = useTranslations('community');
  return (
    <div className="flex items-center gap-3">
      <Avatar name={author.name} size={size} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 font-medium"><span className="min-w-0 truncate">{author.name}</span>{author.isStaff ? <Badge look="accent">{t('staff')}</Badge> : null}</p>
        <p className="text-sm text-ink-muted"><DateTime at={at} />{isEdited ? ` · ${t('post.edited')}` : ''}</p>
      </div>
      {aside}
    </div>
  );
}
