'use client';

import { IconButton } from '@lintel/ui/icon-button';
import { Menu, MenuCheck } from '@lintel/ui/menu';
import { useMutation } from '@tanstack/react-query';
import { SmilePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import { type Post, useWritten } from './use-community';

const signs = { like: '👍', thanks: '🙏', heart: '❤️', laugh: '😄', sad: '😢', agree: '✅' } as const;
type Kind = keyof typeof signs;
const kinds = Object.keys(signs) as readonly Kind[];

interface ReactionsProps {
  readonly recordType: 'post' | 'comment' | 'message';
  readonly recordId: string;
  readonly reactions: Post['reactions'];
  readonly onDone?: () => void;
}

/** Who feels how about it; a press takes part or takes it back. */
export function Reactions({ recordType, recordId, reactions, onDone }: ReactionsProps) {
  const t = useTranslations('community.reaction');
  const trpc = useTRPC();
  const written = useWritten();
  const react = useMutation(trpc.reaction.set.mutationOptions({ ...written, onSuccess: () => { onDone?.(); } }));
  const mine = new Set(reactions.filter(({ isMine }) => isMine).map(({ kind }) => kind));
  const toggle = (kind: Kind) => { react.mutate({ recordType, recordId, kind, isSet: !mine.has(kind) }); };
  return (
    <div role="group" aria-label={t('label')} className="flex flex-wrap items-center gap-1.5">
      {reactions.map(({ kind, count, isMine }) => (
        <button key={kind} type="button" aria-pressed={isMine} aria-label={t('count', { name: t(kind), count })} onClick={() => { toggle(kind); }}
          className={`hit inline-flex h-8 items-center gap-1.5 rounded-full border px-2.5 text-sm transition-colors hover:bg-hover ${isMine ? 'border-accent bg-accent-soft text-accent-ink' : ''}`}>
          <span aria-hidden>{signs[kind]}</span><span className="tabular">{count}</span>
        </button>
      ))}
      <Menu align="start" trigger={<IconButton label={t('add')} icon={<SmilePlus aria-hidden />} tone="quiet" size="sm" />}>
        {kinds.map((kind) => <MenuCheck key={kind} checked={mine.has(kind)} onCheckedChange={() => { toggle(kind); }}>{`${signs[kind]} ${t(kind)}`}</MenuCheck>)}
      </Menu>
    </div>
  );
}
