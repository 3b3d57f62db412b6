'use client';

import { Star } from 'lucide-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';

/** Five stars in one tap; the last word counts. */
export function Rating({ ticket }: { readonly ticket: Ticket }) {
  const t = useTranslations('ticket.page');
  const trpc = useTRPC();
  const rate = useMutation(trpc.ticket.rate.mutationOptions(useAfterTicket()));
  const given = rate.isPending ? rate.variables.stars : (ticket.survey?.stars ?? 0);
  return (
    <section aria-labelledby="rating" className="rounded-md border bg-surface p-4 sm:p-5">
      <h2 id="rating" className="font-semibold">{t('rate')}</h2>
      <p role="status" className="text-sm text-ink-muted">{given === 0 ? t('rateHelp') : t('rated', { count: given })}</p>
      <div role="group" aria-labelledby="rating" className="mt-2 flex gap-1">
        {[1, 2, 3, 4, 5].map((stars) => (
          <button key={stars} type="button" aria-label={t('stars', { count: stars })} aria-pressed={given === stars} onClick={() => { rate.mutate({ id: ticket.id, stars }); }} className="grid size-11 place-items-center rounded-md text-accent-ink transition-colors hover:bg-hover">
            <Star aria-hidden className={`size-7 ${stars <= given ? 'fill-current' : ''}`} />
          </button>
        ))}
      </div>
    </section>
  );
}
