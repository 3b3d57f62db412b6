'use client';

import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { ErrorState } from '@lintel/ui/error-state';
import { UiLink, useUiText } from '@lintel/ui/provider';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { paths } from '../paths';
import { refusedBy } from '../refused';
import { useTRPC } from '../trpc-provider';
import { BellSkeleton } from './bell-skeleton';
import { NotificationRow } from './notification-row';

/** The newest notifications, in the bell's popover. Following one marks it as read. */
export function BellList({ onLeave }: { readonly onLeave: () => void }) {
  const t = useTranslations('shell.bell');
  const text = useUiText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const list = useQuery(trpc.notification.list.queryOptions({ limit: 20 }));
  const read = useMutation(trpc.notification.read.mutationOptions({ onSettled: () => queryClient.invalidateQueries(trpc.notification.pathFilter()) }));
  if (list.isPending) return <BellSkeleton />;
  if (list.isError) return <ErrorState level={3} title={t('failed')} reference={refusedBy(list.error)?.reference} onRetry={() => { void list.refetch(); }} />;
  const { items, unread } = list.data;
  if (items.length === 0) return <EmptyState level={3} icon={<Bell aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState>;
  return (
    <div className="flex max-h-[min(32rem,75dvh)] flex-col">
      <div className="flex items-center justify-between gap-2 border-b py-2 ps-4 pe-2">
        <h2 className="font-semibold">{text.notifications}</h2>
        <Button tone="quiet" size="sm" disabled={unread === 0} pending={read.isPending} onClick={() => { read.mutate({ ids: 'all' }); }}>
          {t('markAll')}
        </Button>
      </div>
      <ul className="min-h-0 flex-1 divide-y overflow-y-auto">
        {items.map((item) => (
          <li key={item.id}>
            <NotificationRow item={item} onOpen={(id) => { if (!item.isRead) read.mutate({ ids: [id] }); onLeave(); }} />
          </li>
        ))}
      </ul>
      <UiLink href={paths.notifications} onClick={onLeave} className="border-t px-4 py-3 text-center text-accent-ink hover:bg-hover">
        {t('all')}
      </UiLink>
    </div>
  );
}
