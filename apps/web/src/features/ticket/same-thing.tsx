'use client';

import { Button } from '@lintel/ui/button';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { TicketState } from './state';
import { useAfterTicket } from './use-after-ticket';

/** Open tickets that may be the same thing: following one spares the house a second report. */
export function SameThing({ items }: { readonly items: Answers['ticket']['suggest']['similar'] }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const router = useRouter();
  const follow = useMutation(trpc.ticket.follow.mutationOptions(useAfterTicket()));
  if (items.length === 0) return null;
  return (
    <section aria-live="polite" className="rounded-md border bg-accent-soft p-4">
      <h2 className="font-semibold">{t('report.same')}</h2>
      <p className="text-sm text-ink-muted">{t('report.sameHelp')}</p>
      <ul className="mt-3 flex flex-col gap-3">
        {items.map((item) => (
          <li key={item.id} className="flex flex-wrap items-center justify-between gap-2 rounded-md border bg-surface p-3">
            <div className="min-w-0">
              <p className="font-medium break-words">{item.title}</p>
              <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted"><TicketState status={item.status} size="sm" />{t('report.people', { count: item.people })}</p>
            </div>
            {item.isMine || item.isFollowed ? <span className="text-sm text-ink-muted">{t('report.following')}</span> : (
              <Button type="button" size="sm" pending={follow.isPending} onClick={() => {
                follow.mutate({ id: item.id }, { onSuccess: () => { toast({ title: t('report.followed', { number: item.number }), tone: 'positive' }); router.push(paths.myTicket(item.id)); } });
              }}>{t('report.follow')}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
