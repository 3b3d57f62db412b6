'use client';

import { useMutation } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { type Post, useWritten } from './use-community';

/** The answers with how many chose them; a press votes, and another takes it back. */
export function Poll({ post, poll }: { readonly post: Post; readonly poll: NonNullable<Post['poll']> }) {
  const t = useTranslations('community.poll');
  const trpc = useTRPC();
  const vote = useMutation(trpc.poll.vote.mutationOptions(useWritten()));
  const most = Math.max(1, poll.ballots);
  const choose = (id: string, isMine: boolean) => {
    const others = poll.isMultiple ? poll.options.filter((option) => option.isMine && option.id !== id).map((option) => option.id) : [];
    vote.mutate({ id: post.id, optionIds: isMine ? others : [...others, id] });
  };
  return (
    <div className="flex flex-col gap-2">
      <div role="group" aria-label={t(poll.isMultiple ? 'chooseSeveral' : 'choose')} className="flex flex-col gap-2">
        {poll.options.map(({ id, text, votes, isMine }) => (
          <button key={id} type="button" disabled={poll.isClosed} aria-pressed={isMine} onClick={() => { choose(id, isMine); }}
            className={`relative flex min-h-11 items-center gap-2 overflow-hidden rounded-md border px-3 py-2 text-start transition-colors enabled:hover:bg-hover ${isMine ? 'border-accent' : ''}`}>
            <span aria-hidden className="absolute inset-y-0 start-0 bg-accent-soft" style={{ width: `${(votes / most) * 100}%` }} />
            <span className="relative min-w-0 flex-1 break-words">{text}</span>
            {isMine ? <Check aria-hidden className="relative size-4 shrink-0 text-accent-ink" /> : null}
            <span className="tabular relative text-sm text-ink-muted"><span aria-hidden>{votes}</span><span className="sr-only">{t('votesOf', { votes })}</span></span>
          </button>
        ))}
      </div>
      <p className="text-sm text-ink-muted">{t('votes', { count: poll.ballots })}{poll.isClosed ? ` · ${t('closed')}` : poll.closesAt === null ? '' : <> · {t.rich('closes', momentTag(poll.closesAt))}</>}</p>
    </div>
  );
}
