'use client';

import { deviceOf } from '@lintel/domain/access/contract';
import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Laptop, Smartphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { momentTag } from '@/components/moment-tag';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { placeOf } from './place-of';

type Session = Answers['session']['listMine']['items'][number];

/** Where one is signed in. What is ended is signed out at once, wherever it is. */
export function Sessions() {
  const t = useTranslations('account.sessions');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const me = useSignedIn();
  const query = useQuery(trpc.session.listMine.queryOptions({}));
  useLive(me === null ? [] : [`user:${me.id}`], { queries: [trpc.session.listMine.queryFilter()] });
  const settled = {
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.session.pathFilter()),
  };
  const end = useMutation(trpc.session.revoke.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('ended') }); } }));
  const endAll = useMutation(trpc.session.revokeAll.mutationOptions({ ...settled, onSuccess: ({ revoked }) => { toast({ title: t('endedAll', { count: revoked }) }); } }));
  const others = query.data?.items.filter((session) => !session.isCurrent).length ?? 0;
  return (
    <Card
      title={t('title')}
      aside={others === 0 ? undefined : (
        <ConfirmDialog
          trigger={<Button size="sm" tone="danger-quiet">{t('endAll')}</Button>}
          words={{ title: t('endAllTitle'), consequence: t('endAllConsequence', { count: others }), action: t('endAll'), tone: 'danger' }}
          onConfirm={async () => { await endAll.mutateAsync({ keepCurrent: true }); }}
        />
      )}
    >
      <p className="mb-2 text-ink-muted">{t('help')}</p>
      <Answered query={query} failed={t('failed')} level={3} skeleton={<SessionsSkeleton />}>
        {({ items }) => (
          <ul className="divide-y">
            {items.map((session) => (
              <li key={session.id}><Row session={session} isEnding={end.isPending && end.variables.id === session.id} onEnd={() => { end.mutate({ id: session.id }); }} /></li>
            ))}
          </ul>
        )}
      </Answered>
    </Card>
  );
}

function Row({ session, isEnding, onEnd }: { readonly session: Session; readonly isEnding: boolean; readonly onEnd: () => void }) {
  const t = useTranslations('account.sessions');
  const device = deviceOf(session.userAgent);
  const name = device === undefined ? t('unknown') : t('on', { browser: device.browser, system: device.system });
  const Icon = device?.system === 'iPhone' || device?.system === 'Android' ? Smartphone : Laptop;
  return (
    <div className="flex items-center gap-4 py-3.5">
      <Icon aria-hidden className="size-5 shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {session.isCurrent ? <Badge look="accent">{t('current')}</Badge> : null}
        </p>
        <p className="text-sm text-ink-muted">
          {t.rich('lastUsed', momentTag(session.lastUsedAt))}
          {` ${session.address === null ? t('fromUnknown') : t('from', { address: session.address, place: t(`place.${placeOf(session.address)}`) })}`}
        </p>
      </div>
      {session.isCurrent ? null : <Button size="sm" aria-label={t('endNamed', { name })} pending={isEnding} onClick={onEnd}>{t('end')}</Button>}
    </div>
  );
}

function SessionsSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-6 py-4">
      {['a', 'b', 'c'].map((key) => (
        <div key={key} className="flex items-center gap-4">
          <Skeleton className="size-5" />
          <div className="flex-1"><Skeleton className="h-4 w-40" /><Skeleton className="mt-2 h-3 w-56" /></div>
        </div>
      ))}
    </div>
  );
}
