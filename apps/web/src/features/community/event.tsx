'use client';

import { DateTime } from '@lintel/ui/date-time';
import { useMutation } from '@tanstack/react-query';
import { CalendarDays, MapPin } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import { type Post, useWritten } from './use-community';

const answers = ['going', 'maybe', 'declined'] as const;

/** When and where, who comes, and whether one does oneself. */
export function Event({ post, event }: { readonly post: Post; readonly event: NonNullable<Post['event']> }) {
  const t = useTranslations('community.event');
  const trpc = useTRPC();
  const answer = useMutation(trpc.event.answer.mutationOptions(useWritten()));
  const left = event.capacity === null ? null : Math.max(0, event.capacity - event.going);
  return (
    <div className="flex flex-col gap-3 rounded-md bg-sunken p-3">
      <div className="flex flex-col gap-1">
        {event.startsAt === null ? null : <p className="flex items-center gap-2 font-medium"><CalendarDays aria-hidden className="size-4 shrink-0 text-ink-faint" /><span><DateTime at={event.startsAt} show="moment" timeZone={post.zone} />{event.endsAt === null ? null : <> – <DateTime at={event.endsAt} show="time" timeZone={post.zone} /></>}</span></p>}
        {event.place === '' ? null : <p className="flex items-center gap-2"><MapPin aria-hidden className="size-4 shrink-0 text-ink-faint" />{event.place}</p>}
      </div>
      {event.isOver ? <p className="text-sm text-ink-muted">{t('over')}</p> : (
        <div role="group" aria-label={t('answer')} className="flex flex-wrap gap-2">
          {answers.map((one) => {
            const isMine = event.mine === one;
            const isFull = one === 'going' && left === 0 && !isMine;
            return (
              <button key={one} type="button" aria-pressed={isMine} disabled={isFull || answer.isPending} onClick={() => { answer.mutate({ id: post.id, answer: one }); }}
                className={`min-h-11 rounded-md border bg-surface px-4 font-medium transition-colors enabled:hover:bg-hover disabled:text-ink-faint ${isMine ? 'border-accent bg-accent-soft text-accent-ink' : ''}`}>
                {isFull ? t('full') : t(one)}
              </button>
            );
          })}
        </div>
      )}
      <p className="text-sm text-ink-muted">{t('count', { going: event.going, maybe: event.maybe })}{left === null || event.isOver ? '' : ` · ${t('places', { left })}`}</p>
    </div>
  );
}
