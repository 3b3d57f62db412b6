'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { StateBadge } from '@lintel/ui/state-badge';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { ReasonDialog } from '@/features/admin/shared/reason-dialog';
import { deviceOf } from '@lintel/domain/access/contract';

type Session = Answers['admin']['getPerson']['sessions'][number];

/** Where a person is, and was, signed in. */
export function Sessions({ sessions, person }: { readonly sessions: readonly Session[]; readonly person: { readonly id: string; readonly name: string; readonly isMe: boolean } }) {
  const t = useTranslations('operate.person');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const revoke = useMutation(trpc.session.revoke.mutationOptions({
    onSuccess: async () => {
      await client.invalidateQueries(trpc.admin.getPerson.queryFilter({ id: person.id }));
      toast({ title: t('sessionEnded') });
    },
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
  }));
  const everywhere = useMutation(trpc.session.endAllOf.mutationOptions());
  const [isAsking, setAsking] = useState(false);
  const open = sessions.filter(({ endedAt }) => endedAt === null).length;
  async function endAll(reason: string) {
    const { revoked } = await everywhere.mutateAsync({ userId: person.id, reason });
    await client.invalidateQueries(trpc.admin.getPerson.queryFilter({ id: person.id }));
    toast({ title: t('sessionsEnded', { count: revoked }) });
  }
  return (
    <Card title={t('sessions')} pad="none" aside={open === 0 || person.isMe ? undefined : <Button size="sm" tone="danger-quiet" onClick={() => { setAsking(true); }}>{t('endAll')}</Button>}>
      <ul className="divide-y">
        {sessions.length === 0 ? <li className="px-4 py-3 text-ink-muted sm:px-5">{t('noSessions')}</li> : null}
        {sessions.map(({ id, userAgent, address, lastUsedAt, endedAt }) => {
          const device = deviceOf(userAgent);
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
              <span className="min-w-0">
                <span className="block font-medium">{device === undefined ? t('unknownDevice') : t('device', { browser: device.browser, system: device.system })}</span>
                <span className="block text-sm text-ink-muted">{address ?? t('unknownAddress')} · <DateTime at={lastUsedAt} /></span>
              </span>
              {endedAt === null
                ? <Button size="sm" pending={revoke.isPending && revoke.variables.id === id} onClick={() => { revoke.mutate({ id }); }}>{t('endSession')}</Button>
                : <StateBadge phase="not_started" size="sm">{t('over')}</StateBadge>}
            </li>
          );
        })}
      </ul>
      <ReasonDialog open={isAsking} onOpenChange={setAsking} words={{ title: t('endAllTitle', { name: person.name }), consequence: t('endAllHelp', { count: open }), action: t('endAll') }} onConfirm={endAll} />
    </Card>
  );
}
