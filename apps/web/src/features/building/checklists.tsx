'use client';

import { Checkbox } from '@lintel/ui/checkbox';
import { Skeleton } from '@lintel/ui/skeleton';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { useSettled } from './use-settled';

/** What is to be done when somebody moves in or out; whoever does it ticks it off. */
export function Checklists({ residencyId, occasions = ['move_in', 'move_out'] }: { readonly residencyId: string; readonly occasions?: readonly ('move_in' | 'move_out')[] }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const query = useQuery(trpc.checklist.list.queryOptions({ residencyId }));
  const check = useMutation(trpc.checklist.check.mutationOptions(useSettled()));
  return (
    <Answered query={query} failed={t('failed')} level={3} skeleton={<Skeleton className="h-32 w-full" />}>
      {({ items }) => (
        <div className="flex flex-col gap-6">
          {occasions.map((occasion) => {
            const todo = items.filter((item) => item.occasion === occasion);
            return (
              <section key={occasion}>
                <h3 className="mb-2 font-semibold">{t(occasion === 'move_in' ? 'checklist.moveIn' : 'checklist.moveOut')}</h3>
                {todo.length === 0 ? <p className="text-ink-muted">{t('checklist.none')}</p> : (
                  <ul className="flex flex-col gap-1">
                    {todo.map((item) => (
                      <li key={item.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-0.5">
                        <Checkbox label={item.text} checked={item.doneAt !== null} disabled={check.isPending} onCheckedChange={(on) => { check.mutate({ id: item.id, isDone: on }); }} />
                        {item.doneAt === null ? null : <span className="text-sm text-ink-muted">{t.rich('checklist.doneBy', { name: item.doneByName ?? '', ...momentTag(item.doneAt) })}</span>}
                      </li>
                    ))}
                  </ul>
                )}
              </section>
            );
          })}
        </div>
      )}
    </Answered>
  );
}
